package adem.sound.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adem.session.PracticeId;
import adem.session.Segment;
import adem.session.Sessions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.AudioRenderer;
import adem.text.Text;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, read again by other means: pages by hand, packets by a decoder. */
class OpusFormatTest {

    private static final double LOUD = 0.5;
    private static final AudioTags TAGS = new AudioTags("Rustig", "nl");

    /** How often Opus ticks in a sample. */
    private static final int TICKS = 48_000 / AudioRenderer.RATE;

    private static byte[] written(Timeline timeline, AudioTags tags) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OpusFormat().write(out, AudioRenderer.of(timeline, true, Optional.empty(), LOUD), tags, hundredths -> {});
        return out.toByteArray();
    }

    /** One silent step, as long as this. */
    private static Timeline lasting(Duration length) {
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), false),
                List.of(Step.Timed.fixed(StepText.of(Text.same("a"), Text.same("b")), length)));
    }

    /** The samples as a player would have them: from after the pre-skip to the last granule. */
    private static short[] decoded(Ogg ogg) throws OpusException {
        OpusDecoder decoder = new OpusDecoder(AudioRenderer.RATE, 1);
        int frame = AudioRenderer.RATE / 50;
        List<byte[]> packets = ogg.packets.subList(2, ogg.packets.size());
        short[] all = new short[packets.size() * frame];
        for (int i = 0; i < packets.size(); i++) {
            byte[] packet = packets.get(i);
            assertThat(decoder.decode(packet, 0, packet.length, all, i * frame, frame, false))
                    .isEqualTo(frame);
        }
        return Arrays.copyOfRange(all, ogg.skip() / TICKS, (int) (ogg.end() / TICKS));
    }

    /** Neither a number of seconds, nor of packets; with the last packet's room for the pre-skip and without. */
    @ParameterizedTest
    @ValueSource(ints = {1, 13, 14, 20, 333, 980, 993, 994, 1_000, 1_007, 2_500})
    void isExactlyAsLongAsTheRecording(int millis) throws IOException, OpusException {
        Timeline timeline = lasting(Duration.ofMillis(millis));
        Ogg ogg = new Ogg(written(timeline, TAGS));
        assertThat(ogg.end() - ogg.skip()).isEqualTo(48L * millis);
        int audio = ogg.packets.size() - 2;
        assertThat(960L * audio).isBetween(ogg.end(), ogg.end() + 959);
        assertThat(decoded(ogg)).hasSize(millis * AudioRenderer.RATE / 1000);
    }

    @Test
    void pagesFollowOneAnotherASecondEach() throws IOException {
        Ogg ogg = new Ogg(written(Sessions.breathing("4-6", 2), TAGS));
        assertThat(ogg.pages).hasSize(2 + 29);
        assertThat(ogg.pages.subList(0, 2)).extracting(Page::granule).containsOnly(0L);
        for (int i = 2; i < ogg.pages.size() - 1; i++) {
            assertThat(ogg.pages.get(i).granule).isEqualTo((i - 1) * 48_000L);
        }
        assertThat(ogg.end()).isEqualTo(28 * 48_000L + ogg.skip());
    }

    @Test
    void theHeadTellsHowToDecode() throws IOException {
        Ogg ogg = new Ogg(written(lasting(Duration.ofSeconds(1)), TAGS));
        ByteBuffer head = ByteBuffer.wrap(ogg.packets.get(0)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(head.array(), 0, 8, StandardCharsets.UTF_8)).isEqualTo("OpusHead");
        assertThat(head.array()).hasSize(19);
        assertThat(head.get(8)).as("version").isEqualTo((byte) 1);
        assertThat(head.get(9)).as("channels").isEqualTo((byte) 1);
        // 6.5 ms: what libopus looks ahead too.
        assertThat(ogg.skip()).isEqualTo(312);
        assertThat(head.getInt(12)).isEqualTo(AudioRenderer.RATE);
        assertThat(head.getShort(16)).as("gain").isZero();
        assertThat(head.get(18)).as("mapping").isZero();
    }

    /** The packet is 66 bytes longer: around one lacing value, two, a page full of them, and pages more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 188, 189, 190, 443, 444, 445, 1_000, 64_958, 64_959, 64_960, 200_000})
    void titlesOfAnyLengthAreKept(int length) throws IOException {
        AudioTags tags = new AudioTags("x".repeat(length), "en");
        Ogg ogg = new Ogg(written(lasting(Duration.ofSeconds(1)), tags));
        assertThat(ogg.packets.get(1)).hasSize(66 + length);
        assertThat(comments(ogg)).containsExactly("TITLE=" + tags.title(), "LANGUAGE=en", "ENCODER=adem");
    }

    @Test
    void titlesOfAnyLettersAreKept() throws IOException {
        AudioTags tags = new AudioTags("é😮‍💨= \n".repeat(125), "nl");
        assertThat(tags.title()).hasSize(1_125);
        Ogg ogg = new Ogg(written(lasting(Duration.ofSeconds(1)), tags));
        assertThat(comments(ogg)).containsExactly("TITLE=" + tags.title(), "LANGUAGE=nl", "ENCODER=adem");
    }

    private static List<String> comments(Ogg ogg) {
        ByteBuffer tags = ByteBuffer.wrap(ogg.packets.get(1)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(text(tags, 8)).isEqualTo("OpusTags");
        assertThat(text(tags, tags.getInt())).startsWith("Concentus");
        List<String> comments = new ArrayList<>();
        int count = tags.getInt();
        for (int i = 0; i < count; i++) {
            comments.add(text(tags, tags.getInt()));
        }
        assertThat(tags.remaining()).isZero();
        return comments;
    }

    private static String text(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Every tone but those of the first breath, in which the bowl still rings. */
    @Test
    void everyToneStillBeginsOnTime() throws IOException, OpusException {
        Timeline timeline = Sessions.breathing("4-6", 6);
        short[] before =
                AudioRenderer.of(timeline, true, Optional.empty(), LOUD).read(0, Integer.MAX_VALUE);
        short[] after = decoded(new Ogg(written(timeline, TAGS)));
        int checked = 0;
        for (Segment segment : timeline.segments()) {
            if (segment.phase() != null && segment.number() > 1) {
                int begin = (int) AudioRenderer.sample(segment.start());
                double late = onset(after, begin) - onset(before, begin);
                assertThat(late * 1000 / AudioRenderer.RATE).isCloseTo(0, within(5.0));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(10);
    }

    /** The first sample that is not silence any more, from 30 ms before a place: well over the noise, well under a tone. */
    private static int onset(short[] samples, int begin) {
        int at = begin - AudioRenderer.RATE * 3 / 100;
        while (Math.abs(samples[at]) < 100) {
            at++;
        }
        return at;
    }

    /** A shift of one sample, a gap or a wrong level would all be heard here as noise. */
    @Test
    void soundsAsItDid() throws IOException, OpusException {
        Timeline timeline = Sessions.breathing("4-7-8", 2);
        short[] before =
                AudioRenderer.of(timeline, true, Optional.empty(), LOUD).read(0, Integer.MAX_VALUE);
        short[] after = decoded(new Ogg(written(timeline, TAGS)));
        assertThat(after).hasSameSizeAs(before);
        double sound = 0;
        double noise = 0;
        for (int i = 0; i < before.length; i++) {
            sound += before[i] * before[i];
            noise += (after[i] - before[i]) * (after[i] - before[i]);
        }
        assertThat(10 * Math.log10(sound / noise)).as("dB over the noise").isGreaterThan(22);
    }

    @Test
    void theSameSessionIsTheSameFile() throws IOException {
        Timeline timeline = Sessions.breathing("4-6", 1);
        byte[] once = written(timeline, TAGS);
        assertThat(written(timeline, new AudioTags("Rustig", "nl"))).isEqualTo(once);
        assertThat(new Ogg(written(timeline, new AudioTags("Anders", "nl"))).pages.get(0).serial)
                .isNotEqualTo(new Ogg(once).pages.get(0).serial);
    }

    /** Reckoned from one of them. */
    @Test
    void twentyMinutesStayUnderFiveMegabytes() throws IOException {
        Timeline timeline = Sessions.breathing("4-6", 6);
        double bytesASecond =
                written(timeline, TAGS).length * 1e3 / timeline.length().toMillis();
        assertThat(bytesASecond * 20 * 60).isBetween(2e6, 5e6);
    }

    @Test
    void progressEndsAtTheEnd() throws IOException {
        List<Integer> progress = new ArrayList<>();
        AudioRenderer recording = AudioRenderer.of(Sessions.breathing("4-6", 1), true, Optional.empty(), LOUD);
        new OpusFormat().write(new ByteArrayOutputStream(), recording, TAGS, progress::add);
        assertThat(progress).isSorted().hasSize(19).startsWith(5).endsWith(100);
    }

    /** The checksum used here is the right one: from the catalogue of CRCs, CRC-32/CKSUM before its last step. */
    @Test
    void theChecksumIsTheOneOfOgg() {
        assertThat(Ogg.checksum("123456789".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(0x89a1897f);
    }

    private record Page(int flags, long granule, int serial) {}

    /** All pages and packets of a file, each page checked. */
    private static final class Ogg {

        final List<Page> pages = new ArrayList<>();
        final List<byte[]> packets = new ArrayList<>();

        Ogg(byte[] file) {
            ByteArrayOutputStream packet = new ByteArrayOutputStream();
            boolean open = false;
            long highest = 0;
            for (int at = 0; at < file.length; ) {
                ByteBuffer page = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
                assertThat(new String(file, at, 4, StandardCharsets.US_ASCII)).isEqualTo("OggS");
                assertThat(file[at + 4]).as("version").isZero();
                int lacing = file[at + 26] & 0xff;
                int body = at + 27 + lacing;
                int ended = 0;
                boolean continued = open;
                for (int i = 0; i < lacing; i++) {
                    int piece = file[at + 27 + i] & 0xff;
                    packet.write(file, body, piece);
                    body += piece;
                    open = piece == 255;
                    if (!open) {
                        packets.add(packet.toByteArray());
                        packet.reset();
                        ended++;
                    }
                }
                int flags = (continued ? 1 : 0) | (at == 0 ? 2 : 0) | (body == file.length ? 4 : 0);
                assertThat(file[at + 5]).as("flags of page %d", pages.size()).isEqualTo((byte) flags);
                pages.add(new Page(flags, page.getLong(at + 6), page.getInt(at + 14)));
                assertThat(page.getInt(at + 14)).as("serial").isEqualTo(pages.get(0).serial);
                assertThat(page.getInt(at + 18)).as("number").isEqualTo(pages.size() - 1);
                if (ended == 0) {
                    assertThat(page.getLong(at + 6)).isEqualTo(-1);
                } else {
                    assertThat(page.getLong(at + 6)).isGreaterThanOrEqualTo(highest);
                    highest = page.getLong(at + 6);
                }
                byte[] whole = Arrays.copyOfRange(file, at, body);
                Arrays.fill(whole, 22, 26, (byte) 0);
                assertThat(page.getInt(at + 22)).as("checksum").isEqualTo(checksum(whole));
                at = body;
            }
            assertThat(open).as("a packet goes on after the end").isFalse();
        }

        int skip() {
            return ByteBuffer.wrap(packets.get(0))
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getShort(10)
                    & 0xffff;
        }

        long end() {
            return pages.get(pages.size() - 1).granule;
        }

        /** A long division, bit by bit: the bytes as one number, four bytes of nothing after it. */
        static int checksum(byte[] bytes) {
            long rest = 0;
            for (int bit = 0; bit < (bytes.length + 4) * 8; bit++) {
                int next = bit / 8 < bytes.length ? (bytes[bit / 8] >> (7 - bit % 8)) & 1 : 0;
                rest = (rest << 1) | next;
                if ((rest & 0x1_0000_0000L) != 0) {
                    rest ^= 0x1_04c1_1db7L;
                }
            }
            return (int) rest;
        }
    }
}
