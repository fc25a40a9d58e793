package adem.breath;

import adem.text.BadInput;
import adem.text.Dashes;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paces as people write them: {@code 4-6}, {@code 4-7-8}, {@code 4-4-4-4}, {@code 5.5-5.5} or {@code 5,5-5,5}, with any
 * dash and with spaces beside it.
 */
public final class PaceFormat {

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern ONE_DECIMAL = Pattern.compile("\\d+([.,]\\d)?");
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private PaceFormat() {}

    /** True when somebody means numbers and not a name. */
    public static boolean looksLikeNumbers(String typed) {
        String plain = Dashes.plain(typed);
        return !plain.isEmpty() && "0123456789.,-".indexOf(plain.charAt(0)) >= 0;
    }

    /**
     * Reads a pace.
     *
     * @throws BadInput when it is not two, three or four numbers of seconds, or one of them is out of range
     */
    public static Pace parse(String typed) {
        String[] parts = Dashes.plain(typed).split("-", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw notAPace(typed);
        }
        List<Duration> lengths = new ArrayList<>(List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
        for (int i = 0; i < parts.length; i++) {
            if (!NUMBER.matcher(parts[i]).matches()) {
                throw notAPace(typed);
            }
            if (!ONE_DECIMAL.matcher(parts[i]).matches()) {
                throw tooPrecise(typed, parts[i]);
            }
            Phase phase = phase(i, parts.length);
            lengths.set(phase.ordinal(), inRange(typed, parts[i], phase));
        }
        return new Pace(lengths.get(0), lengths.get(1), lengths.get(2), lengths.get(3));
    }

    private static Phase phase(int part, int parts) {
        return parts == 2 && part == 1 ? Phase.EXHALE : Phase.values()[part];
    }

    private static Duration inRange(String typed, String part, Phase phase) {
        Duration length = Duration.ofMillis(Math.round(Double.parseDouble(part.replace(',', '.')) * 1000));
        boolean tooShort = !phase.isHold() && length.compareTo(SHORTEST) < 0;
        if (tooShort || length.compareTo(LONGEST) > 0) {
            throw new BadInput(new Text(
                            "\"{0}\": {1} s kan niet; een fase duurt 0,5 tot 30 seconden, zoals in 4-6",
                            "\"{0}\": {1} s is not valid; a phase lasts 0.5 to 30 seconds, as in 4-6")
                    .with(SafeText.shown(typed), SafeText.shown(part)));
        }
        return length;
    }

    private static BadInput notAPace(String typed) {
        return new BadInput(new Text(
                        "\"{0}\" is geen ademritme; schrijf seconden als IN-UIT, IN-VAST-UIT of IN-VAST-UIT-VAST, zoals"
                                + " 4-6 of 4-4-4-4",
                        "\"{0}\" is not a breathing pace; write seconds as IN-OUT, IN-HOLD-OUT or IN-HOLD-OUT-HOLD,"
                                + " such as 4-6 or 4-4-4-4")
                .with(SafeText.shown(typed)));
    }

    private static BadInput tooPrecise(String typed, String part) {
        return new BadInput(new Text(
                        "\"{0}\": {1} s kan niet; gebruik hooguit één decimaal, zoals in 5,5-5,5",
                        "\"{0}\": {1} s is not valid; use one decimal at most, as in 5.5-5.5")
                .with(SafeText.shown(typed), SafeText.shown(part)));
    }

    /** Writes a pace the way it is read, in Dutch with a decimal comma. */
    public static Text text(Pace pace) {
        Text numbers = TimeFormat.seconds(pace.inhale());
        if (pace.hasHold()) {
            numbers = joined(numbers, TimeFormat.seconds(pace.holdIn()));
        }
        numbers = joined(numbers, TimeFormat.seconds(pace.exhale()));
        return pace.holdOut().isZero() ? numbers : joined(numbers, TimeFormat.seconds(pace.holdOut()));
    }

    private static Text joined(Text a, Text b) {
        return Text.same("{0}-{1}").with(a, b);
    }
}
