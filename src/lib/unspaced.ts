/** A character class of the letters between which no space is written: Chinese, Japanese, Thai, Lao, Khmer and Burmese. */
export const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
