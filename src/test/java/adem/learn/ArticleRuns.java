package adem.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every run of seven words of the articles, as eight bytes of a hash: enough to find a sentence that was taken over, too
 * little to read the articles, which are other people's. Made anew by {@link #main} from a folder of their texts.
 */
final class ArticleRuns {

    private static final int LENGTH = 7;
    private static final Path FILE = Path.of("src/test/resources/adem/learn/article-runs.bin");

    private final Set<Long> runs = new HashSet<>();

    /** The runs that the repository holds. */
    static ArticleRuns kept() throws IOException {
        ArticleRuns kept = new ArticleRuns();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(FILE));
        while (bytes.hasRemaining()) {
            kept.runs.add(bytes.getLong());
        }
        return kept;
    }

    /** The first run of a text that also stands in an article. */
    Optional<String> firstIn(String text) {
        List<String> words = Words.all(text);
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + LENGTH));
            if (runs.contains(hash(run))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    int size() {
        return runs.size();
    }

    private static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    /** Takes the texts of the articles and writes the runs. */
    public static void main(String[] articles) throws IOException {
        Set<Long> found = new TreeSet<>();
        for (String article : articles) {
            List<String> words = Words.all(Files.readString(Path.of(article)));
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                found.add(hash(String.join(" ", words.subList(i, i + LENGTH))));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        for (long run : found) {
            to.writeLong(run);
        }
        Files.write(FILE, bytes.toByteArray());
    }
}
