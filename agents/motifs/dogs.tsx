// Dogs and nothing but dogs: several breeds, what they play with, what they are washed and combed with.
import { bone, sittingDog, standingDog } from './drawing/animal.tsx';
import { animalMotif } from './drawing/animal-motif.tsx';
import { brush, comb, dachshund, dogInTub, poodle, scissors, terrier } from './drawing/dog.tsx';

export default animalMotif({
  id: 'dogs',
  says: 'Dogs of several breeds, a dog in its bath, brush, comb and bone',
  figures: [sittingDog, poodle, dogInTub, dachshund, comb, terrier, brush, bone, standingDog, scissors],
  standing: [sittingDog, poodle, dachshund, terrier, standingDog],
});
