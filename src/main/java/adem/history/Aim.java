package adem.history;

import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.Optional;

/**
 * On how many days somebody wants to practise.
 *
 * @param times days with something done, from 1
 * @param days out of so many, at most {@value #LONGEST}
 */
public record Aim(int times, int days) {

    /** Where nobody chose one (ours): a little more often than not. */
    public static final Aim USUAL = new Aim(4, 7);

    /** Two weeks: with a rarer aim what was done more than a year ago would still count (ours). */
    static final int LONGEST = 14;

    /**
     * Reads {@code 4/7}; nothing for {@code off}.
     *
     * @throws BadInput when it is neither, or no aim that can be reached
     */
    public static Optional<Aim> parse(String typed) {
        String text = typed.strip();
        if (text.equalsIgnoreCase("off")) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        int times = slash < 0 ? 0 : number(text.substring(0, slash));
        int days = slash < 0 ? 0 : number(text.substring(slash + 1));
        if (times < 1 || times > days || days > LONGEST) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet; schrijf op hoeveel dagen je wilt oefenen, zoals 4/7 (4 van de 7 dagen; hooguit van 14), of off",
                            "\"{0}\" is not valid; write on how many days you want to practise, such as 4/7 (out of at most 14"
                                    + " days), or off")
                    .with(SafeText.shown(typed)));
        }
        return Optional.of(new Aim(times, days));
    }

    /** One or two digits; 0 for what is no such number. */
    private static int number(String digits) {
        String text = digits.strip();
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    /** As it is set: {@code 4/7}. */
    @Override
    public String toString() {
        return times + "/" + days;
    }
}
