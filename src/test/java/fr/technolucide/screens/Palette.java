package fr.technolucide.screens;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in few colours, for a small file. Our screens are flat colours and the edges of letters: the colours most
 * seen are kept as they are, and each other one becomes the nearest of them.
 */
final class Palette {

    /** Fewer pixels than these are no colour of ours. */
    private static final int FEWEST = 12;

    private Palette() {}

    static BufferedImage reduced(BufferedImage image, int colours) {
        int[] kept = mostSeen(image, colours);
        IndexColorModel model = new IndexColorModel(8, kept.length, kept, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage reduced =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int place = nearest.computeIfAbsent(image.getRGB(x, y) | 0xFF000000, colour -> nearest(colour, kept));
                reduced.getRaster().setSample(x, y, 0, place);
            }
        }
        return reduced;
    }

    /** One colour, the most seen, out of each small cube of alike ones: half for the most seen, half for the strangest. */
    private static int[] mostSeen(BufferedImage image, int colours) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                seen.merge(image.getRGB(x, y) | 0xFF000000, 1, Integer::sum);
            }
        }
        Comparator<Map.Entry<Integer, Integer>> order =
                Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        List<Map.Entry<Integer, Integer>> sorted =
                seen.entrySet().stream().sorted(order).toList();
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> weight = new HashMap<>();
        for (Map.Entry<Integer, Integer> colour : sorted) {
            first.putIfAbsent(cube(colour.getKey()), colour.getKey());
            weight.merge(cube(colour.getKey()), colour.getValue(), Integer::sum);
        }
        List<Map.Entry<Integer, Integer>> cubes =
                weight.entrySet().stream().sorted(order).toList();
        List<Integer> kept = new ArrayList<>();
        cubes.stream().limit(colours / 2).forEach(cube -> kept.add(first.get(cube.getKey())));
        List<Integer> rest = new ArrayList<>();
        cubes.stream()
                .skip(colours / 2)
                .filter(cube -> cube.getValue() >= FEWEST)
                .forEach(cube -> rest.add(first.get(cube.getKey())));
        while (kept.size() < colours && !rest.isEmpty()) {
            Integer strangest = strangest(rest, kept);
            kept.add(strangest);
            rest.remove(strangest);
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The farthest from all that are kept: the shape of a status is small, and its colour is its own. */
    private static Integer strangest(List<Integer> rest, List<Integer> kept) {
        Integer strangest = rest.getFirst();
        int farthest = -1;
        for (Integer colour : rest) {
            int far = kept.stream()
                    .mapToInt(other -> distance(colour, other))
                    .min()
                    .orElse(0);
            if (far > farthest) {
                farthest = far;
                strangest = colour;
            }
        }
        return strangest;
    }

    private static int cube(int colour) {
        return colour & 0xF8F8F8;
    }

    private static int nearest(int colour, int[] kept) {
        int[] far = Arrays.stream(kept).map(other -> distance(colour, other)).toArray();
        int best = 0;
        for (int i = 1; i < far.length; i++) {
            best = far[i] < far[best] ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
