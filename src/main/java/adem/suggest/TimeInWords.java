package adem.suggest;

import adem.learn.WordPattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The time that somebody says there is: {@code two minutes}, {@code half uur}, {@code 5 min}. What lies behind, such as {@code na 3 uur
 * zitten}, and the time of day are none. Pure.
 */
final class TimeInWords {

    private static final Duration SHORT = Duration.ofMinutes(3);
    private static final Duration SHORTEST = Duration.ofSeconds(30);

    /** So many minutes in a posture are no burden yet (ours). */
    private static final int FEW = 15;

    private static final Set<String> MINUTES =
            Set.of("m", "min", "mins", "minuut", "minuten", "minuutje", "minuutjes", "minute", "minutes", "minuts");
    private static final Set<String> SECONDS = Set.of("s", "sec", "secs", "seconde", "seconden", "second", "seconds");
    private static final Set<String> HOURS = Set.of("uur", "uurtje", "hour", "hr");

    /** Before a length of time: it is over, or it is a time of the day. */
    private static final Set<String> BEHIND =
            Set.of(("na after al already been sinds since om at rond around tot until every elke "
                            + "ieder iedere elk last vorig sat zat zit zitten sitting half gelopen ran run crying screaming")
                    .split(" "));

    /** After it: the same. */
    private static final Set<String> OVER = Set.of(
            ("lang long geleden ago gezeten gewerkt working wakker awake gelopen running run gerend hardlopen hardgelopen straight "
                            + "nachts ochtends drive flight rijden gestaan meeting call vergadering gefietst gereden gewandeld gesport geslapen gestudeerd laat")
                    .split(" "));

    /** After it: the same, but a few minutes of it are what somebody wishes. */
    private static final Set<String> POSTURE = Set.of("zitten", "zit", "sitting", "standing");

    private static final Set<String> QUICK = Set.of(
            "kort",
            "korte",
            "kortste",
            "kortjes",
            "vlug",
            "vlugge",
            "rap",
            "snels",
            "quick",
            "quickly",
            "short",
            "shortest",
            "hurry");

    /** Behind {@code maar}: there is no more than a moment. */
    private static final Set<String> MOMENT =
            Set.of("even", "effe", "effen", "ff", "efkes", "effekes", "eventjes", "heel");

    /** Behind {@code snel}: it is what is wished that has to be quick, and not a heart. */
    private static final Set<String> WISHED = Set.of(
            "iets",
            "wat",
            "even",
            "ff",
            "effe",
            "een",
            "tot",
            "weer",
            "rustig",
            "kalmeren",
            "ontspannen",
            "relaxen",
            "rusten",
            "rekken",
            "bijkomen",
            "ontstressen",
            "oefenen",
            "losmaken",
            "opwarmen",
            "afschakelen",
            "aarden",
            "mediteren");

    private static final Set<String> UNTIL = Set.of("over", "in");

    private static final Set<String> LITTLE = Set.of("geen", "weinig", "amper", "nauwelijks");

    /** Between a number and its unit: a spare minute. */
    private static final Set<String> BETWEEN =
            Set.of("of", "spare", "free", "short", "quick", "odd", "little", "good", "quiet", "vrije", "korte");

    /** Minutes, also with a slip. */
    private static final WordPattern SLIP = WordPattern.of("minutes");

    private TimeInWords() {}

    /** True for a number or a unit of time: neither names a subject. */
    static boolean isPartOfOne(String word) {
        return isMinutes(word) || SECONDS.contains(word) || HOURS.contains(word) || numberAt(List.of(word), 0) > 0;
    }

    /** A short one of these is no time. */
    private static final Set<String> WALKS =
            Set.of("walk", "stroll", "wandeling", "wandelingetje", "ommetje", "eindje");

    /** The time there is, of at least half a minute; empty where none is named. */
    static Optional<Duration> of(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Duration> named = at(words, i);
            if (named.isPresent()) {
                Duration time = isUntil(words, i) ? named.get().dividedBy(2) : named.get();
                return Optional.of(time.compareTo(SHORTEST) < 0 ? SHORTEST : time);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            // "Short of breath" and "kort van adem" are no time, nor is who has slept too short.
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean ofBreath = next.equals("of")
                    || next.startsWith("breath")
                    || next.equals("van")
                    || next.startsWith("adem")
                    || next.startsWith("geslapen")
                    || next.equals("geleden");
            boolean isTooShort =
                    i > 0 && (words.get(i - 1).equals("te") || words.get(i - 1).equals("too"));
            boolean isBehind = next.equals("na") || next.startsWith("lont") || isTooShort || WALKS.contains(next);
            if (QUICK.contains(words.get(i)) && !ofBreath && !isBehind || isMoment(words.get(i), next)) {
                return Optional.of(SHORT);
            }
        }
        return Optional.empty();
    }

    /** So long it is until something begins: half of it is for that. */
    private static boolean isUntil(List<String> words, int place) {
        for (int i = Math.max(0, place - 2); i < place; i++) {
            if (UNTIL.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoment(String word, String next) {
        return word.equals("maar") && MOMENT.contains(next)
                || word.equals("snel") && WISHED.contains(next)
                || LITTLE.contains(word) && next.equals("tijd")
                || word.equals("tellen");
    }

    private static Optional<Duration> at(List<String> words, int place) {
        String word = words.get(place);
        if (word.startsWith("kwartier") || word.equals("quarter")) {
            int quarters = Math.max(1, Math.min(3, numberAt(words, place - 1)));
            return isOver(words, place, place) ? Optional.empty() : Optional.of(Duration.ofMinutes(15L * quarters));
        }
        if (word.equals("minuut") && place > 0) {
            switch (words.get(place - 1)) {
                case "halve":
                    return Optional.of(Duration.ofSeconds(30));
                case "anderhalve":
                    return Optional.of(Duration.ofSeconds(90));
                case "de":
                    return Optional.of(Duration.ofMinutes(1));
                default:
                    break;
            }
        }
        if (word.equals("halfuur") || word.equals("halfuurtje") || word.equals("halfhour")) {
            return isOver(words, place, place) ? Optional.empty() : Optional.of(Duration.ofMinutes(30));
        }
        if (word.equals("half") && place + 1 < words.size()) {
            int unit = words.get(place + 1).equals("an") || words.get(place + 1).equals("a") ? place + 2 : place + 1;
            boolean hour = unit < words.size() && HOURS.contains(words.get(unit));
            return hour && !isOver(words, place, unit) ? Optional.of(Duration.ofMinutes(30)) : Optional.empty();
        }
        if (word.equals("minuutje") || word.equals("minuutjes")) {
            Duration some = Duration.ofMinutes(word.endsWith("s") ? 3 : 1);
            return numberAt(words, place - 1) > 0 || isOver(words, place, place) ? Optional.empty() : Optional.of(some);
        }
        return counted(words, place);
    }

    private static Optional<Duration> counted(List<String> words, int place) {
        String word = words.get(place);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean joined = digits > 0 && digits <= 3 && digits < word.length();
        int number = joined ? Integer.parseInt(word.substring(0, digits)) : numberAt(words, place);
        int last = joined ? place : place + 1;
        if (last < words.size() && BETWEEN.contains(words.get(last))) {
            last++; // A couple of minutes.
        }
        if (number <= 0 || last >= words.size()) {
            return Optional.empty();
        }
        String unit = joined ? word.substring(digits) : words.get(last);
        boolean few = isMinutes(unit) && number <= FEW && !isBehind(words, place);
        if (isOver(words, place, last) && !(few && isNext(POSTURE, words, last))) {
            return Optional.empty();
        }
        if (isMinutes(unit)) {
            // Een minuut of tien.
            boolean isAbout = last + 1 < words.size() && words.get(last + 1).equals("of");
            int about = isAbout ? numberAt(words, last + 2) : 0;
            return Optional.of(Duration.ofMinutes(about > 0 ? about : number));
        }
        if (SECONDS.contains(unit)) {
            return Optional.of(Duration.ofSeconds(number));
        }
        boolean anHour = HOURS.contains(unit) && number == 1;
        return anHour ? Optional.of(Duration.ofHours(1)) : Optional.empty();
    }

    private static boolean isMinutes(String unit) {
        return MINUTES.contains(unit) || SLIP.end(List.of(unit), 0) >= 0;
    }

    /** The number that stands there, 0 for none. */
    private static int numberAt(List<String> words, int place) {
        if (place < 0 || place >= words.size()) {
            return 0;
        }
        String word = words.get(place);
        int spelt = spelt(word);
        if (spelt > 0) {
            return spelt;
        }
        boolean digits = !word.isEmpty() && word.length() <= 3;
        for (int i = 0; i < word.length() && digits; i++) {
            digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(word) : 0;
    }

    /** A number that is spelt out, 0 for none. */
    private static int spelt(String word) {
        return switch (word) {
            case "a", "an", "one", "een" -> 1;
            case "two", "twee", "couple" -> 2;
            case "three", "drie", "few", "paar" -> 3;
            case "four", "vier" -> 4;
            case "five", "vijf" -> 5;
            case "six", "zes" -> 6;
            case "seven", "zeven" -> 7;
            case "eight", "acht" -> 8;
            case "nine", "negen" -> 9;
            case "ten", "tien" -> 10;
            case "twelve", "twaalf" -> 12;
            case "fifteen", "vijftien" -> 15;
            case "twenty", "twintig" -> 20;
            case "thirty", "dertig" -> 30;
            case "forty", "veertig" -> 40;
            case "fortyfive" -> 45;
            case "sixty", "zestig" -> 60;
            case "ninety", "negentig" -> 90;
            default -> 0;
        };
    }

    private static boolean isOver(List<String> words, int first, int last) {
        return isBehind(words, first) || isNext(OVER, words, last) || isNext(POSTURE, words, last);
    }

    private static boolean isBehind(List<String> words, int first) {
        for (int i = Math.max(0, first - 2); i < first; i++) {
            // Ten to fifteen minutes.
            boolean isBetween = words.get(i).equals("tot") && numberAt(words, i - 1) > 0;
            if (BEHIND.contains(words.get(i)) && !isBetween) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(Set<String> any, List<String> words, int last) {
        return last + 1 < words.size() && any.contains(words.get(last + 1));
    }
}
