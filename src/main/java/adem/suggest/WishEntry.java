package adem.suggest;

import adem.routine.Routine;
import adem.text.Language;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A wish or a situation, as the table has it. Lines are kept as they are written: most are never looked into. */
public final class WishEntry {

    private static final List<String> KEYS = List.of(
            "nl",
            "en",
            "notes",
            "try",
            "first",
            "only",
            "most",
            "have",
            "position",
            "hours",
            "days",
            "weak",
            "calm-first",
            "nothing",
            "occasion",
            "asked",
            "reason.nl",
            "reason.en",
            "breathe.nl",
            "breathe.en",
            "later.nl",
            "later.en",
            "source",
            "caution");

    private final String id;
    private final Map<String, List<String>> values = new HashMap<>();

    WishEntry(String id) {
        this.id = id;
    }

    /** Takes a line; false where the table may have no such key. */
    boolean put(String key, String value) {
        if (!KEYS.contains(key)) {
            return false;
        }
        List<String> lines = values.get(key);
        if (lines == null) {
            lines = new ArrayList<>();
            values.put(key, lines);
        }
        lines.add(value);
        return true;
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** The wordings in this language, each as {@link WishWording} reads it. */
    List<String> wordings(Language language) {
        return lines(language.code());
    }

    /** What to do, what fits best first; none where it only limits what another wish may get. */
    public List<TryLine> tries() {
        return practices("try");
    }

    /** What comes first whatever is wished, where it fits. */
    public List<TryLine> first() {
        return practices("first");
    }

    /** All that may be done at all; empty where it limits nothing. */
    public List<TryLine> only() {
        return practices("only");
    }

    private List<TryLine> practices(String key) {
        List<TryLine> practices = new ArrayList<>();
        for (String written : words(key, ",")) {
            practices.add(TryLine.parse(written));
        }
        return practices;
    }

    /** The ways to be that are possible; empty where it limits nothing. */
    public List<Routine.Position> positions() {
        List<Routine.Position> positions = new ArrayList<>();
        for (String word : words("position", " ")) {
            positions.add(Routine.Position.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return positions;
    }

    /** The longest that suits whoever does it; empty where that does not matter. */
    Optional<Duration> most() {
        List<String> lines = lines("most");
        return lines.isEmpty() ? Optional.empty() : Optional.of(TimeFormat.parse(lines.get(0), TryLine.LONGEST));
    }

    /** What is at hand where somebody is, so that it need not be named. */
    List<Routine.Need> have() {
        List<Routine.Need> have = new ArrayList<>();
        for (String word : words("have", " ")) {
            have.add(Routine.Need.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return have;
    }

    /** Notes that lead to it: what is found by them is wished so. */
    public List<String> notes() {
        return words("notes", ",");
    }

    /** Names of safety rules. */
    public List<String> cautions() {
        return words("caution", " ");
    }

    /** True where any other wish that is named with it goes before it. */
    public boolean isWeak() {
        return values.containsKey("weak");
    }

    /** True where what calms goes before what fills the time. */
    public boolean isAcute() {
        return values.containsKey("calm-first");
    }

    /** True where it tells when something is wished, and so little of what is. */
    public boolean isOccasion() {
        return values.containsKey("occasion");
    }

    /** True where it tells no more than a time of the day: any wish that is no occasion goes before it. */
    public boolean isHour() {
        return lines("occasion").contains("hour");
    }

    /** True where a time of the day is enough to wish it. */
    public boolean hasHours() {
        return values.containsKey("hours");
    }

    /** True where it goes before an occasion, however much of what was typed that explains. */
    public boolean isAsked() {
        return values.containsKey("asked");
    }

    /** True where nothing may be begun. */
    public boolean allowsNothing() {
        return values.containsKey("nothing");
    }

    /** Why the first practice fits; where that is breathing alone, what is true of that. */
    public Optional<Text> reason(boolean breathing) {
        return breathing ? text("breathe").or(() -> text("reason")) : text("reason");
    }

    /** What is told beside it. */
    public Optional<Text> later() {
        return text("later");
    }

    /** The article that says so; empty where adem does. */
    public Optional<String> article() {
        List<String> lines = lines("source");
        return lines.isEmpty() || lines.get(0).equals("ours") ? Optional.empty() : Optional.of(lines.get(0));
    }

    /** True where it fits a time of the week without words. */
    boolean fits(int hour, boolean weekend) {
        List<String> hours = words("hours", "-");
        List<String> days = lines("days");
        if (hours.size() != 2 || !days.isEmpty() && days.get(0).equals("weekend") != weekend) {
            return false;
        }
        int from = Integer.parseInt(hours.get(0));
        int to = Integer.parseInt(hours.get(1));
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }

    private Optional<Text> text(String key) {
        List<String> nl = lines(key + ".nl");
        List<String> en = lines(key + ".en");
        return nl.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(new Text(nl.get(0), en.get(0)));
    }

    private List<String> lines(String key) {
        return values.getOrDefault(key, List.of());
    }

    private List<String> words(String key, String separator) {
        List<String> words = new ArrayList<>();
        for (String line : lines(key)) {
            for (String word : line.split(separator)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }
}
