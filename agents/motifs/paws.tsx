// Animals of every kind: silhouettes that wait side by side, strewn, their tracks across the ground.
import { ANIMALS, STANDING } from './drawing/animal.tsx';
import { animalMotif } from './drawing/animal-motif.tsx';

export default animalMotif({
  id: 'paws',
  says: 'Dogs, cats and other animals as silhouettes, tracks',
  figures: ANIMALS,
  standing: STANDING,
});
