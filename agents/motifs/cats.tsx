// Cats: sitting, walking and asleep, with a fish and a ball of wool.
import { curledCat, fish, sittingCat } from './drawing/animal.tsx';
import { animalMotif } from './drawing/animal-motif.tsx';
import { walkingCat, woolBall } from './drawing/cat.tsx';

export default animalMotif({
  id: 'cats',
  says: 'Cats that sit, walk and sleep, a fish, a ball of wool',
  figures: [sittingCat, walkingCat, curledCat, woolBall, fish],
  standing: [sittingCat, walkingCat],
});
