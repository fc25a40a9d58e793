package adem.learn;

import java.util.List;

/**
 * A word that somebody may type, or several in order, as the table of the alarms writes them: {@code slaap*}, {@code kan_niet},
 * {@code =bed}. Slips of the keys are allowed, in long words more than in short ones.
 */
public final class WordPattern {

    private final AlarmWord word;

    private WordPattern(AlarmWord word) {
        this.word = word;
    }

    /** What a table says. */
    public static WordPattern of(String written) {
        return new WordPattern(AlarmWord.of(written));
    }

    /** What was typed, word by word, in small letters without marks. */
    public static List<String> words(String typed) {
        return Alarms.words(typed);
    }

    /** How many words it has. */
    public int size() {
        return word.parts().size();
    }

    /** Where it ends if it begins at this place of what was typed, one after its last word; -1 where it does not begin there. */
    public int end(List<String> typed, int place) {
        return word.end(typed, place);
    }

    /** True where it stands somewhere in what was typed, spelt just so; false where it takes a slip to see it. */
    public boolean isSpeltIn(List<String> typed) {
        AlarmWord exactly = word.exactly();
        for (int place = 0; place < typed.size(); place++) {
            if (exactly.end(typed, place) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True where it begins at this place of what was typed, spelt just so. */
    public boolean isSpeltAt(List<String> typed, int place) {
        return word.exactly().end(typed, place) >= 0;
    }
}
