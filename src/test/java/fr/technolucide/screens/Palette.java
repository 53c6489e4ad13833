package fr.technolucide.screens;

import fr.technolucide.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A picture in few colours, for a small file. Our screens are flat colours and the edges of letters: our colours are
 * kept as they are, and each other one becomes the nearest that is kept.
 */
final class Palette {

    /** Fewer pixels than these are an edge that happens to have a colour of ours. */
    private static final int FEWEST = 12;

    private static final int RGB = 0xFFFFFF;

    /** Every colour that the screens are made of. */
    private static final Set<Integer> TOKENS = tokens();

    private Palette() {}

    /** @param whole what the picture is a part of, whose colours are kept first */
    static BufferedImage reduced(BufferedImage image, BufferedImage whole, int colours) {
        int[] kept = mostSeen(image, whole, colours);
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

    /** Our own tokens first; then one colour, the most seen, out of each small cube of alike ones. */
    private static int[] mostSeen(BufferedImage image, BufferedImage whole, int colours) {
        Set<Integer> kept = new LinkedHashSet<>();
        counted(whole).stream()
                .filter(colour -> colour.getValue() >= FEWEST && TOKENS.contains(colour.getKey() & RGB))
                .limit(colours * 3L / 4)
                .forEach(colour -> kept.add(colour.getKey()));
        List<Map.Entry<Integer, Integer>> sorted = counted(image);
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> weight = new HashMap<>();
        for (Map.Entry<Integer, Integer> colour : sorted) {
            first.putIfAbsent(cube(colour.getKey()), colour.getKey());
            weight.merge(cube(colour.getKey()), colour.getValue(), Integer::sum);
        }
        byWeight(weight).stream()
                .map(cube -> first.get(cube.getKey()))
                .takeWhile(_ -> kept.size() < colours)
                .forEach(kept::add);
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Map.Entry<Integer, Integer>> counted(BufferedImage image) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                seen.merge(image.getRGB(x, y) | 0xFF000000, 1, Integer::sum);
            }
        }
        return byWeight(seen);
    }

    private static List<Map.Entry<Integer, Integer>> byWeight(Map<Integer, Integer> colours) {
        return colours.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static Set<Integer> tokens() {
        try (InputStream sheet = Objects.requireNonNull(Theme.class.getResourceAsStream("tokens.css"))) {
            return Pattern.compile("#([0-9A-F]{6})")
                    .matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> Integer.parseInt(found.group(1), 16))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
