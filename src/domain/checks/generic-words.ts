/** Words that fit every interview: a detail made of nothing else could stand in anybody's email. */
export const GENERIC_WORDS = new Set(
  `a an and the this that it its your you our we i of in on for with at to about as how what is are do does company business organization organisation culture values mission vision team people office role job position work opportunity industry field future plans goals projects things everything stuff discussed talked said great nice good interesting amazing exciting really very`.split(
    ' ',
  ),
);
