package adem.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them, in both languages: {@code yesterday}, {@code maandag}, {@code 2026-11-20}, {@code 20-11},
 * {@code 20 nov}, {@code November 20}, {@code 3 days ago}.
 */
public final class DayReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})(?:[-/](\\d{4}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LEAP = 8;

    /** Words for a day so many days from today. */
    private static final List<Named> NAMED = List.of(
            new Named(-2, "the", "day", "before", "yesterday"),
            new Named(-2, "day", "before", "yesterday"),
            new Named(-2, "eergisteren"),
            new Named(-1, "yesterday"),
            new Named(-1, "gisteren"),
            new Named(0, "today"),
            new Named(0, "vandaag"),
            new Named(1, "tomorrow"),
            new Named(1, "morgen"),
            new Named(2, "overmorgen"));

    /** What may stand before the name of a weekday, and says what is meant anyhow. */
    private static final List<String> BEFORE = List.of("last", "next", "afgelopen", "vorige", "komende", "volgende");

    private static final List<String> IN = List.of("in", "over");
    private static final List<String> AGO = List.of("ago", "geleden");
    private static final List<String> ONE = List.of("a", "one", "een", "één");
    private static final List<String> DAYS = List.of("day", "days", "dag", "dagen");
    private static final List<String> WEEKS = List.of("week", "weeks", "weken");

    private record Named(int days, List<String> words) {
        Named(int days, String... words) {
            this(days, List.of(words));
        }
    }

    private static final Text NOT_LAST = new Text(
            "\"{0}\" is geen dag; schrijf bijvoorbeeld gisteren, maandag, 20 nov of 2026-11-20",
            "\"{0}\" is not a day; write yesterday, Monday, 20 Nov or 2026-11-20, for example");
    private static final Text NOT_NEXT = new Text(
            "\"{0}\" is geen dag; schrijf bijvoorbeeld morgen, maandag, 1 dec of 2026-12-01",
            "\"{0}\" is not a day; write tomorrow, Monday, 1 Dec or 2026-12-01, for example");

    private final LocalDate today;
    private final boolean ahead;

    /**
     * A reader of days.
     *
     * @param ahead true where a day without a year is the next one, and false where it is the last
     */
    public DayReader(LocalDate today, boolean ahead) {
        this.today = today;
        this.ahead = ahead;
    }

    /**
     * A day among words.
     *
     * @param words how many words tell it
     */
    public record Found(LocalDate day, int words) {}

    /**
     * The day that the words from a place on tell; empty where they begin with none.
     *
     * @param words in small letters
     */
    public Optional<Found> at(List<String> words, int from) {
        for (Named named : NAMED) {
            int end = from + named.words().size();
            if (end <= words.size() && words.subList(from, end).equals(named.words())) {
                return Optional.of(
                        new Found(today.plusDays(named.days()), named.words().size()));
            }
        }
        Optional<Found> counted = counted(words, from);
        if (counted.isPresent()) {
            return counted;
        }
        String word = words.get(from);
        if (BEFORE.contains(word) && from + 1 < words.size()) {
            return weekday(words.get(from + 1)).map(day -> new Found(day, 2));
        }
        Optional<LocalDate> one = weekday(word).or(() -> numbers(word));
        return one.isPresent() ? one.map(day -> new Found(day, 1)) : withMonth(words, from);
    }

    /** {@code 3 days ago}, and {@code in 3 days}. */
    private Optional<Found> counted(List<String> words, int from) {
        boolean isLater = IN.contains(words.get(from));
        int first = isLater ? from + 1 : from;
        int last = isLater ? first + 1 : first + 2;
        if (last >= words.size() || !isLater && !AGO.contains(words.get(last))) {
            return Optional.empty();
        }
        int number = ONE.contains(words.get(first)) ? 1 : count(words.get(first));
        int unit = DAYS.contains(words.get(first + 1)) ? 1 : WEEKS.contains(words.get(first + 1)) ? 7 : 0;
        return number * unit == 0
                ? Optional.empty()
                : Optional.of(new Found(today.plusDays((long) (isLater ? 1 : -1) * number * unit), last - from + 1));
    }

    private static int count(String word) {
        return word.matches("[1-9]\\d{0,2}") ? Integer.parseInt(word) : 0;
    }

    /** The weekday before today, or after it. */
    private Optional<LocalDate> weekday(String word) {
        int number = number(word, 2, DayText.DAYS_NL, DayText.DAYS_EN);
        if (number == 0) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(number);
        return Optional.of(today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }

    /** Which of the names a word is or begins, from 1; 0 for none. English names have three letters at least. */
    private static int number(String word, int least, String[] dutch, String[] english) {
        for (int i = 0; i < dutch.length; i++) {
            boolean nl = word.length() >= least && dutch[i].startsWith(word);
            boolean en =
                    word.length() > 2 && english[i].toLowerCase(Locale.ROOT).startsWith(word);
            if (nl || en) {
                return i + 1;
            }
        }
        return 0;
    }

    private Optional<LocalDate> numbers(String word) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return day(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
        }
        Matcher numbers = NUMBERS.matcher(word);
        return numbers.matches()
                ? day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3))
                : Optional.empty();
    }

    private Optional<Found> withMonth(List<String> words, int from) {
        if (from + 1 >= words.size()) {
            return Optional.empty();
        }
        int first = month(words.get(from));
        int second = month(words.get(from + 1));
        Matcher day = DAY.matcher(words.get(first > 0 ? from + 1 : from));
        if (first + second == 0 || first > 0 && second > 0 || !day.matches()) {
            return Optional.empty();
        }
        boolean year =
                from + 2 < words.size() && YEAR.matcher(words.get(from + 2)).matches();
        return day(day.group(1), first + second, year ? words.get(from + 2) : null)
                .map(found -> new Found(found, year ? 3 : 2));
    }

    private static int month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return name.equals("mrt") ? 3 : number(name, 3, DayText.MONTHS_NL, DayText.MONTHS_EN);
    }

    /** @param year null for the last year, or the next one, that has the day */
    private Optional<LocalDate> day(String day, int month, String year) {
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
            }
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        for (int years = 0; years <= LEAP; years++) {
            int tried = today.getYear() + (ahead ? years : -years);
            Optional<LocalDate> found = day(day, month, String.valueOf(tried));
            if (found.isPresent()
                    && (ahead ? found.get().isAfter(today) : !found.get().isAfter(today))) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The day that all of this tells.
     *
     * @throws BadInput when it tells none
     */
    public LocalDate parse(String typed) {
        List<String> words = words(typed);
        return Optional.of(words)
                .filter(some -> !some.isEmpty())
                .flatMap(some -> at(some, 0))
                .filter(found -> found.words() == words.size())
                .map(Found::day)
                .orElseThrow(() -> new BadInput((ahead ? NOT_NEXT : NOT_LAST).with(SafeText.shown(typed))));
    }

    /** What is typed, in small letters, without the commas between words. */
    public static List<String> words(String typed) {
        return Pattern.compile(",?[\\s\u00A0]+")
                .splitAsStream(typed.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
