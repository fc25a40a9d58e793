package adem.learn;

import java.util.Arrays;

/** The terms that a typed word may stand for, each with how surely: from 0 to 1. */
final class Meanings {

    private int[] terms = new int[4];
    private double[] sure = new double[4];
    private int size;

    /** Adds a term, unless it is there as surely. */
    void add(int term, double sureness) {
        for (int i = 0; i < size; i++) {
            if (terms[i] == term) {
                sure[i] = Math.max(sure[i], sureness);
                return;
            }
        }
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            sure = Arrays.copyOf(sure, 2 * size);
        }
        terms[size] = term;
        sure[size] = sureness;
        size++;
    }

    int size() {
        return size;
    }

    int term(int place) {
        return terms[place];
    }

    double sure(int place) {
        return sure[place];
    }

    /** How surely this term is meant; 0 for a term that is not here. */
    double of(int term) {
        for (int i = 0; i < size; i++) {
            if (terms[i] == term) {
                return sure[i];
            }
        }
        return 0;
    }
}
