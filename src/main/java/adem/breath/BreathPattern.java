package adem.breath;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of breathing that has a name.
 *
 * @param id what to type, in either language; empty for numbers that somebody typed
 * @param aliases other names, mostly Dutch
 * @param title for people
 * @param pace one breath
 * @param breaths how many when nothing else is asked
 * @param most the longest session: three hours, or less where the pattern should stay short
 * @param in breathing in
 * @param out breathing out
 * @param origin which numbers an article gives and which are ours
 */
public record BreathPattern(
        String id,
        List<String> aliases,
        Text title,
        Pace pace,
        int breaths,
        Duration most,
        BreathRoute in,
        BreathRoute out,
        Text origin) {

    /** The longest session of all (ours). */
    public static final Duration LONGEST = Duration.ofHours(3);

    private static final Text SOFTLY = new Text("zacht, zonder kracht", "gently, without force");
    /** Shorter than this is not long, and breaths that are shorter are quicker than those of most adults at rest (ours). */
    private static final Duration QUICK = Duration.ofSeconds(3);

    private static final Text QUICK_CUE = new Text("rustig, door je {0}", "gently, through the {0}");
    private static final Text QUICK_CAUTION = new Text(
            "Van zo snel ademen kun je duizelig worden of gaan tintelen. Doe dit niet als je hyperventileert of in paniek bent."
                    + " Neem dan adem breathe gentle.",
            "Breathing this fast can make you dizzy or make you tingle. Do not do this if you hyperventilate or panic."
                    + " Use adem breathe gentle instead.");
    private static final Text SIP_CUE = new Text("een beetje erbij, door je {0}", "a little on top, through the {0}");
    private static final Text SIP_CAUTION = new Text(
            "Doe dit niet als je hyperventileert of in paniek bent. Neem dan adem breathe gentle. Licht in je hoofd? Stop.",
            "Do not do this if you hyperventilate or panic. Use adem breathe gentle instead. Light-headed? Stop.");
    private static final Text HOLD_CAUTION = new Text(
            "In geen van de artikelen houd je je adem vast. Doe dit niet als je zwanger bent, snel in paniek raakt, of een"
                    + " hoge bloeddruk, hart- of longklachten of epilepsie hebt.",
            "None of the articles asks you to hold your breath. Do not do this if you are pregnant or prone to panic, or"
                    + " have high blood pressure, heart or lung problems or epilepsy.");

    /** What to do in this phase, read under its word. */
    public Text cue(Phase phase) {
        if (phase.isHold()) {
            return SOFTLY;
        }
        if (phase == Phase.SIP) {
            return SIP_CUE.with(in.airway().word());
        }
        if (phase == Phase.INHALE) {
            return in.cue();
        }
        return pace.exhale().compareTo(QUICK) < 0 ? QUICK_CUE.with(out.airway().word()) : out.cue();
    }

    /** What a user should know beforehand (ours, S04): nothing, or what quick breaths, a sip and a hold ask care for. */
    public List<Text> cautions() {
        List<Text> cautions = new ArrayList<>();
        if (pace.total().compareTo(QUICK) < 0) {
            cautions.add(QUICK_CAUTION);
        }
        if (pace.hasSip()) {
            cautions.add(SIP_CAUTION);
        }
        if (pace.hasHold()) {
            cautions.add(HOLD_CAUTION);
        }
        return cautions;
    }

    /** How many whole breaths fit in the longest session. */
    public int mostBreaths() {
        return (int) (most.toMillis() / pace.total().toMillis());
    }
}
