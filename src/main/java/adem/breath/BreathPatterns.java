package adem.breath;

import static adem.breath.Airway.FREE;
import static adem.breath.Airway.MOUTH;
import static adem.breath.Airway.NOSE;
import static adem.breath.BreathPattern.LONGEST;

import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The patterns adem knows by name. Amounts are an article's where {@link BreathPattern#origin()} says so; paces are ours. */
public final class BreathPatterns {

    /** What bare {@code adem breathe} counts. */
    public static final String DEFAULT = "ten";

    private static final BreathRoute TO_THE_BELLY =
            BreathRoute.of(NOSE, "door je neus, naar je onderbuik", "through the nose, to your lower belly");
    private static final BreathRoute LONG_AND_SLOW = BreathRoute.of(
            FREE, "langzaam, door je neus of getuite lippen", "long and slow, through the nose or pursed lips");
    private static final BreathRoute NOSE_ONLY = BreathRoute.of(NOSE, "door je neus", "through the nose");
    private static final BreathRoute THROUGH_THE_MOUTH =
            BreathRoute.of(MOUTH, "lang, door je mond", "long, through the mouth");
    private static final Text OWN = new Text("alle getallen zijn van adem", "all numbers are adem's own");
    private static final Text WELL_KNOWN =
            new Text("bekend patroon, niet uit de artikelen", "a well-known pattern, not from the articles");

    private static final List<BreathPattern> ALL = List.of(
            new BreathPattern(
                    "long-exhale",
                    List.of("lange-uitademing", "uitademen", "long-out-breath", "long-breath"),
                    new Text("Lange uitademing", "Long out-breath"),
                    Pace.of(4, 6),
                    30,
                    LONGEST,
                    TO_THE_BELLY,
                    LONG_AND_SLOW,
                    new Text(
                            "5 min per dag: artikel 000; ritme: adem zelf",
                            "5 min a day: article 000; pace: adem's own")),
            new BreathPattern(
                    "ten",
                    List.of("tien", "tien-ademhalingen", "buikademhaling", "ten-breaths"),
                    new Text("Buikademhaling", "Belly breathing"),
                    Pace.of(4, 6),
                    10,
                    LONGEST,
                    TO_THE_BELLY,
                    LONG_AND_SLOW,
                    new Text("10 keer: artikel 002; ritme: adem zelf", "10 breaths: article 002; pace: adem's own")),
            new BreathPattern(
                    "belly",
                    List.of("buik", "middenrif", "diafragma", "diaphragm"),
                    new Text("Liggende buikademhaling", "Belly breathing, lying down"),
                    Pace.of(4, 6),
                    18,
                    LONGEST,
                    BreathRoute.of(
                            NOSE,
                            "langzaam door je neus, je buik komt omhoog",
                            "slowly through the nose, the belly rises"),
                    BreathRoute.of(FREE, "rustig, je buik zakt", "calmly, the belly sinks"),
                    new Text(
                            "enkele minuten: artikel 004; 3 min en ritme: adem zelf",
                            "a few minutes: article 004; 3 min and pace: adem's own")),
            new BreathPattern(
                    "ground",
                    List.of("gronden", "aarden", "grounding"),
                    new Text("Gronden", "Grounding"),
                    Pace.of(4, 6),
                    3,
                    LONGEST,
                    BreathRoute.of(NOSE, "rustig, door je neus", "gently, through the nose"),
                    BreathRoute.of(
                            MOUTH,
                            "door je mond, tot in je voeten",
                            "through the mouth; imagine it flowing to your feet"),
                    new Text("3 keer: artikel 003; ritme: adem zelf", "3 breaths: article 003; pace: adem's own")),
            new BreathPattern(
                    "dantian",
                    List.of("dantien", "bron"),
                    new Text("Ademen naar de dantian", "Breathing into the dantian"),
                    Pace.of(4, 6),
                    5,
                    LONGEST,
                    BreathRoute.of(FREE, "langzaam, tot onder je navel", "slowly, down to below the navel"),
                    BreathRoute.of(
                            FREE,
                            "laat je buik zacht terugveren, span niets aan",
                            "let the belly spring back, tighten nothing"),
                    new Text("5 keer: artikel 003; ritme: adem zelf", "5 breaths: article 003; pace: adem's own")),
            new BreathPattern(
                    "arms",
                    List.of("armen", "heffen-en-zinken"),
                    new Text("Armen heffen en laten zakken", "Raising and lowering the arms"),
                    Pace.of(4, 6),
                    8,
                    LONGEST,
                    BreathRoute.of(FREE, "je armen gaan zijwaarts omhoog", "the arms rise to the sides"),
                    BreathRoute.of(FREE, "je armen zakken voor je lichaam", "the arms come down in front of you"),
                    new Text("8 keer: artikel 003; ritme: adem zelf", "8 times: article 003; pace: adem's own")),
            new BreathPattern(
                    "gentle",
                    List.of("zacht", "klein", "rustig"),
                    new Text("Klein en rustig", "Small and quiet"),
                    Pace.of(3, 4),
                    17,
                    Duration.ofMinutes(2),
                    BreathRoute.of(NOSE, "klein en stil, door je neus", "small and quiet, through the nose"),
                    BreathRoute.of(FREE, "iets langer, zonder moeite", "a little longer, without effort"),
                    OWN),
            new BreathPattern(
                    "even",
                    List.of("gelijk", "coherent"),
                    new Text("Even lang in en uit", "Equal in and out"),
                    Pace.of(5.5, 5.5),
                    28,
                    LONGEST,
                    NOSE_ONLY,
                    NOSE_ONLY,
                    WELL_KNOWN),
            new BreathPattern(
                    "sigh",
                    List.of("zucht", "zuchten", "dubbele-inademing", "cyclic-sighing", "physiological-sigh"),
                    new Text("Zuchten", "Cyclic sighing"),
                    Pace.of(3, 8).withSip(1),
                    25,
                    LONGEST,
                    NOSE_ONLY,
                    THROUGH_THE_MOUTH,
                    new Text(
                            "eigen keuze; één onderzoek (2023): een maand lang 5 min per dag; ritme: adem zelf",
                            "own choice; one trial (2023): a month, 5 min a day; pace: adem's own")),
            new BreathPattern(
                    "box",
                    List.of("vierkant", "doos", "square"),
                    new Text("Vierkant ademen", "Box breathing"),
                    Pace.of(4, 4, 4, 4),
                    15,
                    LONGEST,
                    NOSE_ONLY,
                    NOSE_ONLY,
                    WELL_KNOWN),
            new BreathPattern(
                    "4-7-8",
                    List.of("478"),
                    Text.same("4-7-8"),
                    Pace.of(4, 7, 8, 0),
                    4,
                    LONGEST,
                    BreathRoute.of(NOSE, "stil, door je neus", "quietly, through the nose"),
                    THROUGH_THE_MOUTH,
                    WELL_KNOWN));

    private BreathPatterns() {}

    /** All of them, in the order in which to show them. */
    public static List<BreathPattern> all() {
        return ALL;
    }

    /**
     * The pattern somebody typed: a name in either language, or numbers of seconds.
     *
     * @throws BadInput when it is neither
     */
    public static BreathPattern find(String typed) {
        String name = typed.trim().toLowerCase(Locale.ROOT);
        Optional<BreathPattern> known = ALL.stream()
                .filter(pattern ->
                        pattern.id().equals(name) || pattern.aliases().contains(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (PaceFormat.looksLikeNumbers(name)) {
            return ofNumbers(PaceFormat.parse(name));
        }
        throw unknown(typed, name);
    }

    private static BreathPattern ofNumbers(Pace pace) {
        return new BreathPattern(
                "",
                List.of(),
                new Text("Ademen", "Breathing"),
                pace,
                10,
                LONGEST,
                TO_THE_BELLY,
                LONG_AND_SLOW,
                new Text("door jou gekozen", "chosen by you"));
    }

    private static BadInput unknown(String typed, String name) {
        List<String> names = new ArrayList<>();
        for (BreathPattern pattern : ALL) {
            names.add(pattern.id());
            names.addAll(pattern.aliases());
        }
        Optional<String> nearest = NearestWords.to(name, names);
        return nearest.isPresent()
                ? new BadInput(new Text(
                                "er is geen patroon \"{0}\"; bedoel je \"{1}\"?",
                                "there is no pattern \"{0}\"; did you mean \"{1}\"?")
                        .with(SafeText.shown(typed), nearest.get()))
                : new BadInput(new Text(
                                "er is geen patroon \"{0}\"; kies er een uit adem breathe --list of schrijf seconden,"
                                        + " zoals 4-6",
                                "there is no pattern \"{0}\"; choose one from adem breathe --list, or write seconds"
                                        + " such as 4-6")
                        .with(SafeText.shown(typed)));
    }
}
