package adem.screen.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The breath, seen as light: on its way through the body, and gathered where it goes.
 *
 * @param colour of it, {@code 0xRRGGBB}
 * @param fullness of the lungs, from 0 to 1
 * @param way places that the air passes, and how bright each is, from 0 to 1
 * @param gathered where it gathers; null where it is not seen
 * @param held how much of a hold is over, from 0 to 1; below 0 where the breath is not held
 */
record Light(int colour, double fullness, List<Ray> way, Vec2 gathered, double held) {

    /** How far around its way the moving air is seen, in units. */
    private static final double NARROW = 6;

    /** How far around where it gathers, empty and full. */
    private static final double EMPTY = 10;

    private static final double FULL = 9;

    /** How bright it is where it gathers, empty and full. */
    private static final double EMBER = 0.12;

    private static final double GLOW = 0.8;

    /** How far the faint light behind the body reaches, empty and full. */
    private static final double HALO_EMPTY = 14;

    private static final double HALO_FULL = 22;

    private static final double HALO = 0.16;

    private static final double HALO_STEPS = 10;

    /** The ring of a hold: how bright, how wide, and where in the halo. */
    private static final double RING = 0.55;

    private static final double RING_HALF = 2;
    private static final double RING_AT = 0.62;

    private static final int PLACES = 16;

    /** No light. */
    static final Light NONE = new Light(0, 0, List.of(), null, -1);

    /** A place on the way of the air, and how bright it is. */
    record Ray(Vec2 at, double bright) {}

    /**
     * The light of a breath.
     *
     * @param path the joints that the air passes, from the nose to where it gathers
     * @param flow how far the air has come: from 0, at the nose, to 1; below 0 where none moves
     * @param in true for air that comes in
     * @param held how much of a hold is over; below 0 for none
     */
    static Light of(int colour, double fullness, List<Vec2> path, double flow, boolean in, double held) {
        if (path.size() < 2) {
            return NONE;
        }
        List<Ray> way = new ArrayList<>();
        for (int i = 0; flow >= 0 && i < PLACES; i++) {
            double along = (double) i / (PLACES - 1);
            double bright = in ? inward(along, flow) : inward(1 - along, flow);
            if (bright > 0.02) {
                way.add(new Ray(place(path, along), bright));
            }
        }
        return new Light(colour, fullness, way, path.get(path.size() - 1), held);
    }

    /** A front that runs ahead within the first half, a stream behind it that thins out towards the end. */
    private static double inward(double along, double flow) {
        double front = flow * 2.2;
        double behind = Math.max(0, Math.min(1, (front - along) * 4));
        double thinning = Math.max(0, Math.min(1, (1 - flow) * 3));
        return behind * thinning * 0.75;
    }

    private static Vec2 place(List<Vec2> path, double along) {
        double length = 0;
        for (int i = 0; i + 1 < path.size(); i++) {
            length += path.get(i).distance(path.get(i + 1));
        }
        double wanted = along * length;
        for (int i = 0; i + 1 < path.size(); i++) {
            double part = path.get(i).distance(path.get(i + 1));
            if (wanted <= part) {
                return path.get(i).towards(path.get(i + 1), part == 0 ? 0 : wanted / part);
            }
            wanted -= part;
        }
        return path.get(path.size() - 1);
    }

    /** How bright it is at a place in the body, from 0 to 1. */
    double at(double x, double y) {
        if (gathered == null) {
            return 0;
        }
        double most = (EMBER + (GLOW - EMBER) * fullness) * soft(x, y, gathered, EMPTY + FULL * fullness);
        for (int i = 0; i < way.size(); i++) {
            Ray ray = way.get(i);
            if (ray.bright > most) {
                most = Math.max(most, ray.bright * soft(x, y, ray.at, NARROW));
            }
        }
        return most;
    }

    /** What the halo and the ring lie in; with no places in it where there is no light. */
    Box haloBox() {
        return gathered == null ? Box.around(List.of(), 0) : Box.around(List.of(gathered), reach());
    }

    /** In steps: so faint a light is not seen to grow, and each cell of it that changes has to be told. */
    private double full() {
        return Math.round(Math.max(fullness, held >= 0 ? 0.3 : 0) * HALO_STEPS) / HALO_STEPS;
    }

    private double reach() {
        return HALO_EMPTY + HALO_FULL * full();
    }

    /** How bright it is around the body, from 0 to 1: a halo, and in a hold a ring that closes. */
    double halo(double x, double y) {
        if (gathered == null) {
            return 0;
        }
        double reach = reach();
        double halo = HALO * full() * soft(x, y, gathered, reach);
        return held < 0 ? halo : Math.max(halo, ring(x - gathered.x(), y - gathered.y(), reach * RING_AT));
    }

    /** From the top to the right and around, as a clock goes. */
    private double ring(double x, double y, double radius) {
        double off = Math.abs(Math.hypot(x, y) - radius) / RING_HALF;
        double turned = (Math.atan2(x, y) / (2 * Math.PI) + 1) % 1;
        return off >= 1 || turned > held ? 0 : RING * (1 - off);
    }

    /** From 1 in the middle to 0 at so many units. */
    private static double soft(double x, double y, Vec2 middle, double reach) {
        double left = x - middle.x();
        double up = y - middle.y();
        double away = left * left + up * up;
        double far = reach * reach;
        double part = away >= far ? 0 : 1 - away / far;
        return part * part;
    }
}
