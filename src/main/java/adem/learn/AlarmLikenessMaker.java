package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * For the build: learns from examples what an emergency is like (logistic regression, the same weights every time). What the
 * notes themselves say is no emergency, unless a wording of the table says it is.
 */
final class AlarmLikenessMaker {

    private static final int ROUNDS = 8;
    private static final double STEP = 0.3;

    /** Keeps the weights small, so that no example is learned by heart. */
    private static final double DECAY = 1e-4;

    /** To miss an emergency is worse than to see one where there is none. */
    private static final double MISSED = 2;

    /** Nobody types longer sentences. */
    private static final int MOST_LETTERS = 120;

    private record Example(int[] features, boolean alarm) {}

    private final double[] weights = new double[AlarmLikeness.WEIGHTS];
    private final double[] seen = new double[AlarmLikeness.WEIGHTS];
    private double bias;
    private double biasSeen = Double.MIN_NORMAL;

    private AlarmLikenessMaker() {
        Arrays.fill(seen, Double.MIN_NORMAL);
    }

    /**
     * What is learned.
     *
     * @param folder of the examples
     * @param notes the folder of the notes
     * @param table the text of the table of alarms
     */
    static AlarmLikeness learned(Path folder, Path notes, byte[] table) throws IOException {
        Alarms alarms = new Alarms(table, AlarmLikeness::none);
        List<Example> examples = new ArrayList<>();
        for (String typed : typed(folder.resolve("alarms-must.tsv"))) {
            examples.add(new Example(AlarmLikeness.features(alarms.meant(typed)), true));
        }
        // A test holds that none of these is an emergency in the table, so that it need not be asked for each.
        for (String typed : typed(folder.resolve("alarms-harmless.tsv"))) {
            examples.add(new Example(AlarmLikeness.features(alarms.meant(typed)), false));
        }
        List<String> harmless = new ArrayList<>();
        for (Language language : Language.values()) {
            harmless.addAll(said(notes.resolve(language.code()), language));
        }
        // The order stays, and with it what is learned.
        harmless.parallelStream()
                .flatMap(typed -> harmless(alarms, typed).stream())
                .forEachOrdered(examples::add);
        return new AlarmLikenessMaker().learned(examples);
    }

    /** What is learned of it; nothing where the table takes it for an emergency. */
    private static Optional<Example> harmless(Alarms table, String typed) {
        List<String> words = table.meant(typed);
        boolean alarm = words.isEmpty() || table.find(typed, Language.NL).isPresent();
        return alarm ? Optional.empty() : Optional.of(new Example(AlarmLikeness.features(words), false));
    }

    /** The last column of each line. */
    private static List<String> typed(Path file) throws IOException {
        List<String> typed = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                typed.add(line.substring(line.lastIndexOf('\t') + 1));
            }
        }
        return typed;
    }

    /** What people type to find the notes, and their shorter sentences. */
    private static List<String> said(Path folder, Language language) throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Note note = NoteReader.read(Files.readString(file), language);
                said.add(note.title());
                said.addAll(note.words());
                for (String sentence : note.plain().split("(?<=[.?])\\s+")) {
                    if (sentence.length() < MOST_LETTERS) {
                        said.add(sentence);
                    }
                }
            }
        }
        return said;
    }

    private AlarmLikeness learned(List<Example> examples) {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        double most = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        double unit = most / Byte.MAX_VALUE;
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] / unit);
        }
        return new AlarmLikeness(bias, unit, rounded);
    }

    /** One step towards an example, the smaller the more often a weight was corrected (AdaGrad). */
    private void learn(Example example) {
        double share = AlarmLikeness.share(example.features.length);
        double odds = bias;
        for (int feature : example.features) {
            odds += weights[feature] * share;
        }
        // The strict library gives the same weights on every machine.
        double chance = 1 / (1 + StrictMath.exp(-odds));
        double wrong = example.alarm ? MISSED * (chance - 1) : chance;
        for (int feature : example.features) {
            double slope = wrong * share + DECAY * weights[feature];
            seen[feature] += slope * slope;
            weights[feature] -= STEP * slope / Math.sqrt(seen[feature]);
        }
        biasSeen += wrong * wrong;
        bias -= STEP * wrong / Math.sqrt(biasSeen);
    }
}
