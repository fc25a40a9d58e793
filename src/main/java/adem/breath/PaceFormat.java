package adem.breath;

import adem.text.BadInput;
import adem.text.Dashes;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Paces as people write them: {@code 4-6}, {@code 4-7-8}, {@code 4-4-4-4}, {@code 5.5-5.5} or {@code 5,5-5,5}, with any
 * dash and with spaces beside it. A second sip of air stands behind a plus: {@code 3+1-8}.
 */
public final class PaceFormat {

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern ONE_DECIMAL = Pattern.compile("\\d+([.,]\\d)?");
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** A longer sip would be an in-breath of its own (ours). */
    private static final Duration LONGEST_SIP = Duration.ofSeconds(5);

    private static final List<Phase> WRITTEN = List.of(Phase.INHALE, Phase.HOLD_IN, Phase.EXHALE, Phase.HOLD_OUT);

    private static final Text RANGE = new Text(
            "\"{0}\": {1} s kan niet; een fase duurt 0,5 tot 30 seconden, zoals in 4-6",
            "\"{0}\": {1} s is not valid; a phase lasts 0.5 to 30 seconds, as in 4-6");
    private static final Text SIP_RANGE = new Text(
            "\"{0}\": {1} s kan niet; een teugje duurt 0,5 tot 5 seconden, zoals in 3+1-8",
            "\"{0}\": {1} s is not valid; a sip lasts 0.5 to 5 seconds, as in 3+1-8");

    private PaceFormat() {}

    /** True when somebody means numbers and not a name. */
    public static boolean looksLikeNumbers(String typed) {
        String plain = Dashes.plain(typed);
        return !plain.isEmpty() && "0123456789.,-+".indexOf(plain.charAt(0)) >= 0;
    }

    /**
     * Reads a pace.
     *
     * @throws BadInput when it is not two, three or four numbers of seconds, the first perhaps with a sip, or one of them is
     *     out of range
     */
    public static Pace parse(String typed) {
        String[] parts = Dashes.plain(typed).split("-", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw notAPace(typed);
        }
        Map<Phase, Duration> lengths = new EnumMap<>(Phase.class);
        for (int i = 0; i < parts.length; i++) {
            Phase phase = parts.length == 2 && i == 1 ? Phase.EXHALE : WRITTEN.get(i);
            String[] first = parts[i].split("\\h*\\+\\h*", -1);
            if (first.length > 2) {
                throw notAPace(typed);
            }
            lengths.put(phase, length(typed, first[0], phase));
            if (first.length == 2) {
                Duration sip = length(typed, first[1], Phase.SIP);
                if (phase != Phase.INHALE) {
                    throw misplacedSip(typed);
                }
                lengths.put(Phase.SIP, sip);
            }
        }
        return new Pace(
                lengths.get(Phase.INHALE),
                lengths.getOrDefault(Phase.SIP, Duration.ZERO),
                lengths.getOrDefault(Phase.HOLD_IN, Duration.ZERO),
                lengths.get(Phase.EXHALE),
                lengths.getOrDefault(Phase.HOLD_OUT, Duration.ZERO));
    }

    private static Duration length(String typed, String part, Phase phase) {
        if (!NUMBER.matcher(part).matches()) {
            throw notAPace(typed);
        }
        if (!ONE_DECIMAL.matcher(part).matches()) {
            throw tooPrecise(typed, part);
        }
        Duration length = Duration.ofMillis(Math.round(Double.parseDouble(part.replace(',', '.')) * 1000));
        boolean tooShort = !phase.isHold() && length.compareTo(SHORTEST) < 0;
        boolean tooLong = length.compareTo(phase == Phase.SIP ? LONGEST_SIP : LONGEST) > 0;
        if (tooShort || tooLong) {
            throw new BadInput(
                    (phase == Phase.SIP ? SIP_RANGE : RANGE).with(SafeText.shown(typed), SafeText.shown(part)));
        }
        return length;
    }

    private static BadInput notAPace(String typed) {
        return new BadInput(new Text(
                        "\"{0}\" is geen ademritme; schrijf seconden als IN-UIT, IN-VAST-UIT, IN-VAST-UIT-VAST of"
                                + " IN+TEUGJE-UIT, zoals 4-6, 4-4-4-4 of 3+1-8",
                        "\"{0}\" is not a breathing pace; write seconds as IN-OUT, IN-HOLD-OUT, IN-HOLD-OUT-HOLD or"
                                + " IN+SIP-OUT, such as 4-6, 4-4-4-4 or 3+1-8")
                .with(SafeText.shown(typed)));
    }

    private static BadInput misplacedSip(String typed) {
        return new BadInput(new Text(
                        "\"{0}\": een teugje hoort direct na het inademen, zoals in 3+1-8",
                        "\"{0}\": a sip comes straight after breathing in, as in 3+1-8")
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
        if (pace.hasSip()) {
            numbers = Text.same("{0}+{1}").with(numbers, TimeFormat.seconds(pace.sip()));
        }
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
