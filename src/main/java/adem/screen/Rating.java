package adem.screen;

/**
 * A number from 0 to 9 that one key gives. All texts are in the language to speak.
 *
 * @param title of what it belongs to
 * @param question what is asked
 * @param least what 0 means, in a word or two
 * @param most what 9 means, in a word or two
 * @param skip that any other key leaves it
 */
public record Rating(String title, String question, String least, String most, String skip) {

    /** {@code How tight? 0 loose, 9 very tight}. */
    public String sentence() {
        return question + " 0 " + least + ", 9 " + most;
    }

    /** The number that somebody typed; below 0 where it is none. */
    static int number(String typed) {
        boolean digit = typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
        return digit ? typed.charAt(0) - '0' : -1;
    }
}
