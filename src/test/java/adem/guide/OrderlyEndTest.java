package adem.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrderlyEndTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    private OrderlyEnd end(Runnable stop) {
        return new OrderlyEnd(stop, () -> done.add("display"), () -> done.add("sound"), () -> done.add("input"));
    }

    @Test
    @Timeout(20)
    void waitsForWhoGuidesToPutAllRight() {
        OrderlyEnd[] end = new OrderlyEnd[1];
        end[0] = end(() -> {
            done.add("stop");
            end[0].displayLeft();
            end[0].disarm();
        });
        end[0].carryOut();
        assertThat(done).containsExactly("stop", "input");
    }

    @Test
    @Timeout(20)
    void givesUpOnWhoIsStuck() {
        end(() -> done.add("stop")).carryOut();
        assertThat(done).containsExactly("stop", "display", "sound", "input");
    }
}
