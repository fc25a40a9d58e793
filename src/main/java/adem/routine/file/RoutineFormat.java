package adem.routine.file;

import static adem.routine.file.FormatKey.optional;
import static adem.routine.file.FormatKey.required;

import adem.breath.Airway;
import adem.routine.Routine.Need;
import adem.routine.Routine.Position;
import adem.routine.RoutineStep.Side;
import adem.routine.file.ValueKind.CalmPace;
import adem.routine.file.ValueKind.Caution;
import adem.routine.file.ValueKind.Cautions;
import adem.routine.file.ValueKind.Count;
import adem.routine.file.ValueKind.Keys;
import adem.routine.file.ValueKind.Name;
import adem.routine.file.ValueKind.Names;
import adem.routine.file.ValueKind.OneOf;
import adem.routine.file.ValueKind.PoseName;
import adem.routine.file.ValueKind.Range;
import adem.routine.file.ValueKind.SomeOf;
import adem.routine.file.ValueKind.Source;
import adem.routine.file.ValueKind.Steps;
import adem.routine.file.ValueKind.Time;
import adem.routine.file.ValueKind.Topics;
import adem.routine.file.ValueKind.VariantNames;
import adem.routine.file.ValueKind.Variants;
import adem.routine.file.ValueKind.Words;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The format of a routine file, once, for the reader, the schema and the page about it. Every limit in it is ours. */
final class RoutineFormat {

    /** The most steps of a variant, groups written out. */
    static final int MOST_STEPS = 200;

    /** The longest that a variant may last. */
    static final String LONGEST = "3h";

    /** The most that a list may hold; steps are counted apart. */
    static final int MOST_ITEMS = 30;

    /** The pose of a step that shows none. */
    static final String NO_POSE = "none";

    /** The numbers of the five articles. */
    static final List<String> ARTICLES = List.of("000", "001", "002", "003", "004");

    /** The key of a caution that is a safety rule of adem's. */
    static final String SAFETY = "safety";

    /** The keys of which each step has one: how much of it there is. */
    static final List<String> AMOUNTS = List.of("time", "breaths", "times", "ready");

    /** The keys of which one stands beside {@code times}: how quickly they follow each other. */
    static final List<String> RHYTHMS = List.of("every", "pace");

    private static final int TITLE = 40;
    private static final int CAUTION = 200;
    private static final Text AIRWAY = new Text("onbekende ademweg", "unknown airway");

    static final FormatMapping ROUTINE = new FormatMapping(
            "routine",
            List.of(
                    required(
                            "id",
                            new Name(),
                            "Wat je typt om de routine te starten; meestal ook de naam van het bestand.",
                            "What to type to start it; usually also the name of the file."),
                    optional(
                                    "lang",
                                    new OneOf(lower(Language.values()), new Text("onbekende taal", "unknown language")),
                                    "De taal van een bestand in één taal; scherm en stem volgen die.",
                                    "The language of a file in one language; screen and voice follow it.")
                            .or("beide talen", "both languages"),
                    required("title", new Words(TITLE), "De naam die mensen zien.", "The name for people."),
                    optional("aliases", new Names(), "Andere namen om te typen.", "Other names to type.")
                            .or("geen", "none"),
                    optional(
                            "about",
                            new Words(300),
                            "Wat het is en wat het kan doen, in een of twee korte zinnen.",
                            "What it is and what it may do, in one or two short sentences."),
                    optional("purpose", new Words(TITLE), "Waarvoor je het doet.", "What it is for."),
                    optional(
                                    "articles",
                                    new SomeOf(ARTICLES, new Text("onbekend artikel", "unknown article")),
                                    "De nummers van de artikelen waar het uit komt, tussen aanhalingstekens.",
                                    "The numbers of adem's articles that it comes from, in quotes.")
                            .or("geen", "none"),
                    required(
                            "position",
                            new OneOf(lower(Position.values()), new Text("onbekende houding", "unknown position")),
                            "De houding waarin je meestal bent.",
                            "The position of the body most of the time."),
                    optional(
                                    "needs",
                                    new SomeOf(lower(Need.values()), new Text("onbekend hulpmiddel", "unknown need")),
                                    "Wat je bij de hand hebt.",
                                    "What to have at hand.")
                            .or("niets", "nothing"),
                    optional("often", new Words(CAUTION), "Hoe vaak je het doet.", "How often to do it."),
                    source("often-source", "Van wie dat advies is.", "Where that advice comes from."),
                    optional(
                                    "topics",
                                    new Topics(),
                                    "Notities van adem die er meer over vertellen, elk met zijn id.",
                                    "adem's notes that say more, by their ids.")
                            .or("geen", "none"),
                    optional(
                                    "cautions",
                                    new Cautions(CAUTION),
                                    "Korte waarschuwingen voor de hele routine, elk één zin.",
                                    "Short cautions for the whole routine, one sentence each.")
                            .or("geen", "none"),
                    optional(
                            "stop",
                            new Caution(70),
                            "De stopregel die in beeld blijft. Een stem zegt hem aan het begin, of alleen bij een stap als hij in \"say\" van die stap staat.",
                            "The stop rule that stays on screen. A voice says it at the beginning, or only with a step if that step's \"say\" contains it."),
                    optional(
                            "gate",
                            new Keys(GateFormat.GATE),
                            "Wat eerst met nee beantwoord moet worden.",
                            "Questions that must be answered no before it starts."),
                    optional(
                                    "variants",
                                    new Variants(10, TITLE),
                                    "Manieren om het te doen, elk met een naam; de eerste is de gewone.",
                                    "Ways to do it, by name; the first is the usual one.")
                            .or("één manier", "one way"),
                    required(
                            "steps",
                            new Steps(true),
                            "Stappen, en groepen stappen die terugkomen. Een stem zegt dat het klaar is als de laatste stap geen ademhalingen telt.",
                            "Steps, and groups of steps that repeat. A voice says that the routine is over if the last step counts no breaths.")));

    static final FormatMapping STEP = new FormatMapping(
            "step",
            List.of(
                    required("title", new Words(TITLE), "De naam van de stap.", "The name of the step."),
                    required(
                            "do",
                            new Words(100),
                            "Wat je doet, in één oogopslag te lezen of met je ogen dicht te horen.",
                            "What to do, to read at a glance or to hear with eyes shut."),
                    optional(
                                    "say",
                                    new Words(300),
                                    "Wat een stem zegt in plaats van titel en \"do\", voor wie niets ziet: voeten, handen, hoofd, hoe ver. Waar geteld wordt, begint het tellen erna.",
                                    "What a voice says in place of title and \"do\", for someone who sees nothing: feet, hands, head, how far. Where something is counted, counting begins after it.")
                            .or("wat bij \"title\" en \"do\" staat", "what \"title\" and \"do\" say"),
                    optional(
                                    "soon",
                                    new Words(55),
                                    "Wat een stem zegt vlak voor de stap, als je houding dan verandert: een hele zin die nog geen opdracht is.",
                                    "What a voice says just before the step, where your position changes: a whole sentence that is not yet an instruction.")
                            .or("een zin met \"title\"", "a sentence with \"title\""),
                    optional(
                                    "again",
                                    new Words(160),
                                    "Wat een stem zegt vanaf de tweede ronde van een herhaling.",
                                    "What a voice says from the second round of a repeat on.")
                            .or("hetzelfde", "the same"),
                    optional(
                            "more",
                            new Words(300),
                            "Wat er verder te weten is, achter de toets ?.",
                            "More information, shown with the ? key."),
                    optional(
                            "caution",
                            new Caution(CAUTION),
                            "Waar je bij deze stap op let.",
                            "What to be careful with in this step."),
                    optional(
                                    "pose",
                                    new PoseName(),
                                    "De pose in beeld, zoals crook-lying; adem routine poses tekent ze allemaal.",
                                    "The pose to show, such as crook-lying; adem routine poses draws them all.")
                            .or(NO_POSE, NO_POSE),
                    optional(
                            "side",
                            new OneOf(lower(Side.values()), new Text("onbekende kant", "unknown side")),
                            "Bij een stap aan één kant: de eerste of de tweede.",
                            "For a step that is done on one side: the first or the second."),
                    optional(
                                    "only",
                                    new VariantNames(),
                                    "De varianten die deze stap hebben.",
                                    "The variants that have this step.")
                            .or("alle", "all"),
                    optional("time", new Time(LONGEST, true), "Hoelang het duurt.", "How long it lasts."),
                    optional(
                                    "range",
                                    new Range(LONGEST),
                                    "Waarbinnen + en - de tijd veranderen, zoals 5m-20m.",
                                    "The limits within which + and - change the time, such as 5m-20m.")
                            .beside("time")
                            .or("de tijd staat vast", "the time is fixed"),
                    source(
                                    "shortest-source",
                                    "Waar de kortste tijd van range vandaan komt.",
                                    "Where the shortest time of range comes from.")
                            .beside("time"),
                    source(
                                    "longest-source",
                                    "Waar de langste tijd van range vandaan komt.",
                                    "Where the longest time of range comes from.")
                            .beside("time"),
                    optional("breaths", new Count(200), "Hoeveel ademhalingen.", "How many breaths."),
                    optional("times", new Count(200), "Hoe vaak je het doet.", "How many times to do it."),
                    optional("every", new Time("60s", false), "Hoelang één keer duurt.", "How long each one lasts.")
                            .beside("times"),
                    optional(
                                    "hold",
                                    new Time("60s", false),
                                    "Hoelang je elke keer vasthoudt voor je loslaat; korter dan every.",
                                    "How long to hold each time before letting go; shorter than every.")
                            .beside("every")
                            .or("niet vasthouden", "no hold"),
                    optional(
                                    "pace",
                                    new CalmPace(),
                                    "Seconden in en uit, zoals 4-6, of met een teugje erbij zoals 3+1-8: in 2 tot 6, het teugje meegeteld, uit 3 tot 10 en niet korter dan in. Bij times beweeg je in dit ritme.",
                                    "Seconds in and out, such as 4-6, or with an extra sip, such as 3+1-8: in 2 to 6 including the sip, out 3 to 10 and not shorter than in. With times, in time with the breath.")
                            .beside("breaths", "times")
                            .or("4-6", "4-6"),
                    optional(
                                    "in",
                                    new OneOf(lower(Airway.values()), AIRWAY),
                                    "Waardoor je inademt.",
                                    "What to breathe in through.")
                            .beside("breaths")
                            .or("nose", "nose"),
                    optional(
                                    "out",
                                    new OneOf(lower(Airway.values()), AIRWAY),
                                    "Waardoor je uitademt.",
                                    "What to breathe out through.")
                            .beside("breaths")
                            .or("free", "free"),
                    optional(
                            "ready",
                            new Time("30m", true),
                            "Zolang je wilt, tot Enter; de tijd geldt als niemand Enter kan indrukken.",
                            "As long as you like, until Enter; the time applies where nobody can press it."),
                    source()));

    static final FormatMapping REPEAT = new FormatMapping(
            "repeat",
            List.of(
                    required("repeat", new Count(50), "Hoe vaak je de groep doet.", "How many times to do the group."),
                    source(),
                    required(
                            "steps",
                            new Steps(false),
                            "De stappen van één ronde; geen groepen.",
                            "The steps of one round; no groups.")));

    /** The languages in which a text may stand. */
    static final List<String> LANGUAGES = lower(Language.values());

    /** A group of which no key is known beforehand. */
    static final FormatMapping NOTHING = new FormatMapping("", List.of());

    private RoutineFormat() {}

    private static FormatKey source(String name, String nl, String en) {
        return optional(name, new Source(false), nl, en).or("wordt niet getoond", "not shown");
    }

    private static FormatKey source() {
        return optional(
                        "source",
                        new Source(true),
                        "Waar het aantal of de tijd vandaan komt: ours, of een artikel dat bij articles staat.",
                        "Where the number or the time comes from: ours, or an article listed under articles.")
                .or("wordt niet getoond", "not shown");
    }

    /** The amounts beside which a key of a step may stand, be it by way of another key. */
    static List<String> amountsOf(FormatKey key) {
        List<String> amounts = new ArrayList<>();
        for (String beside : key.beside()) {
            amounts.addAll(AMOUNTS.contains(beside) ? List.of(beside) : amountsOf(STEP.key(beside)));
        }
        return amounts;
    }

    /** The words that a file writes for constants. */
    static List<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
