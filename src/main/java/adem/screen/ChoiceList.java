package adem.screen;

import java.util.List;

/**
 * What can be chosen from. All texts are in the language to speak, but for the words to search by.
 *
 * @param heading what is chosen
 * @param choices in their order
 */
public record ChoiceList(String heading, List<Choice> choices) {

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /**
     * One of them.
     *
     * @param title its name
     * @param length how long it takes, in a few characters
     * @param place in which position
     * @param needs what to have at hand; may be empty
     * @param purpose what it is for, in a few words; may be empty
     * @param names what somebody may type who means it, in all languages
     * @param words more words that belong to it, in all languages
     */
    public record Choice(
            String title,
            String length,
            String place,
            String needs,
            String purpose,
            List<String> names,
            List<String> words) {

        public Choice {
            names = List.copyOf(names);
            words = List.copyOf(words);
        }
    }
}
