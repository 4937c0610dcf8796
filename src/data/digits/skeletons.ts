/**
 * @file The strokes of the digits 0–9, in the ways in which people write them.
 * A stroke is a list of points "x,y" in hundredths of the digit's height from its centre: x to the right, y downwards.
 * The pen passes smoothly through all of them, but for a point marked "!", where it turns sharply.
 */

/** One way of writing a digit: its strokes in the order of writing. */
export type Skeleton = readonly string[];

const ZEROS: readonly Skeleton[] = [
  /* closed */ ["4,-49 -19,-35 -27,-2 -18,35 2,49 21,35 27,0 19,-35 2,-49"],
  /* curled in */ [
    "14,-44 -12,-45 -26,-8 -19,36 3,48 23,30 26,-10 12,-43 -9,-38",
  ],
];

const ONES: readonly Skeleton[] = [
  /* a line */ ["1,-50 0,0 -1,50"],
  /* with a flag */ ["-19,-28 -6,-39 5,-50! 4,0 4,50"],
  /* with a long flag */ ["-27,-16 -12,-33 6,-50! 6,0 5,50"],
  /* with a base */ ["-17,-32 -5,-41 4,-50! 3,0 3,48", "-20,49 2,48 25,48"],
];

const TWOS: readonly Skeleton[] = [
  /* plain */ ["-24,-29 -13,-46 9,-48 23,-31 13,-5 -8,22 -27,47! 0,47 28,47"],
  /* looped */ [
    "-22,-34 -7,-49 15,-45 22,-24 9,6 -11,34 -25,46 -28,34 -15,29 6,44 29,43",
  ],
];

const THREES: readonly Skeleton[] = [
  /* round */ [
    "-23,-38 -5,-49 17,-41 18,-17 -5,-4! 19,5 25,27 8,47 -13,47 -27,34",
  ],
  /* looped */ [
    "-22,-36 -6,-49 16,-42 14,-18 -5,-5 -14,-11 -4,-13 17,1 24,25 8,47 -12,48 -26,38",
  ],
  /* flat top */ [
    "-23,-47 0,-47 22,-47! -5,-9! 18,0 25,22 10,45 -11,47 -27,36",
  ],
];

const FOURS: readonly Skeleton[] = [
  /* closed */ ["30,15 0,16 -29,16! -9,-17 11,-50! 11,0 10,50"],
  /* open */ ["-14,-48 -20,-20 -26,7! 0,8 29,6", "12,-32 11,8 8,50"],
  /* open, round */ ["-21,-48 -24,-18 -10,1 12,-2 20,-12", "21,-49 18,0 15,50"],
];

const FIVES: readonly Skeleton[] = [
  /* plain */ [
    "25,-48 6,-47 -15,-47! -17,-28 -19,-8! 4,-15 24,3 22,33 -1,48 -25,38",
  ],
  /* round */ ["24,-47 1,-48 -17,-37 -13,-14 10,-8 25,13 16,41 -7,48 -26,39"],
  /* hat last */ [
    "-14,-46 -17,-27 -19,-7! 2,-13 23,5 19,36 -4,48 -24,41",
    "-13,-47 6,-48 27,-50",
  ],
];

const SIXES: readonly Skeleton[] = [
  /* bent */ ["17,-47 -6,-37 -23,-6 -22,30 -1,49 22,35 20,11 0,2 -19,17"],
  /* straight */ ["7,-50 -9,-22 -22,12 -19,39 2,49 21,34 15,14 -4,11 -19,27"],
];

const SEVENS: readonly Skeleton[] = [
  /* plain */ ["-25,-46 0,-47 25,-47! 5,0 -7,50"],
  /* with a bar */ ["-25,-46 0,-47 24,-48! 7,-2 -8,50", "-16,1 3,0 22,-2"],
  /* round */ ["-27,-37 -17,-47 5,-45 25,-48! 8,-10 -1,20 -4,50"],
  /* with a serif */ ["-24,-26 -24,-46! 0,-47 25,-46! 12,-2 6,50"],
];

const EIGHTS: readonly Skeleton[] = [
  /* one line */ [
    "19,-38 -1,-50 -20,-34 -10,-12 12,6 23,28 1,49 -22,30 -12,7 9,-11 20,-32 9,-47",
  ],
  /* two rings */ [
    "1,-4 -18,-15 -16,-40 1,-50 18,-39 18,-15 0,-4",
    "0,-4 -21,10 -21,37 1,49 22,36 21,10 0,-4",
  ],
];

const NINES: readonly Skeleton[] = [
  /* straight */ [
    "20,-34 2,-49 -20,-37 -20,-13 1,-3 20,-24 21,-40! 18,6 14,50",
  ],
  /* bent */ [
    "19,-35 0,-49 -21,-34 -18,-10 4,-5 22,-28! 23,8 12,40 -7,49 -22,40",
  ],
];

/** SKELETONS[digit]: the ways of writing it. */
export const SKELETONS: readonly (readonly Skeleton[])[] = [
  ZEROS,
  ONES,
  TWOS,
  THREES,
  FOURS,
  FIVES,
  SIXES,
  SEVENS,
  EIGHTS,
  NINES,
];
