package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartPicturesTest {

    private static final Path LOOK = Path.of("target", "pictures", "charts");

    @TempDir
    Path folder;

    private final InputDriver input = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
        Files.createDirectories(LOOK);
    }

    @Test
    void aChartIsCopiedWithItsFigures() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            Node hours = chart("hours-chart");
            Fx.run(hours::requestFocus);
            input.push(KeyCode.CONTROL, KeyCode.C);
            program.settle();
            Fx.run(() -> {
                Clipboard clipboard = Clipboard.getSystemClipboard();
                assertThat(clipboard.getImage().getWidth()).isGreaterThan(((Region) hours).getWidth());
                assertThat(clipboard.getString())
                        .startsWith("Outil\tNoté\tVisé\n")
                        .contains("Plumier\t");
                assertThat(clipboard.getHtml()).contains("<th>Noté</th>").contains("<td>Plumier</td>");
            });
        }
    }

    @Tag("walk")
    @Test
    void theOtherButtonOfTheMouseChoosesNothing() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            input.rightClickOn(chart("hours-chart"));
            program.settle();
            assertThat(Fx.<Boolean>on(() -> program.find("chart.save").isPresent()))
                    .isTrue();
            assertThat(Fx.<Boolean>on(() -> chart("hours-chart").isVisible())).isTrue();
        }
    }

    /** Whatever is drawn: as wide and high as on the screen, its texts in it, and a table that is not empty. */
    @Tag("walk")
    @Test
    void everyChartIsSavedAsADrawingAndAsAPicture() throws Exception {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            program.settle();
            save(program, "hours-chart");
            save(program, "range-plot");
            save(program, "step-path");
            Screens.named("journal").show(program);
            save(program, "heat-grid");
            Screens.named("journal-qualite").show(program);
            save(program, "quality-chart");
            Screens.named("nuage").show(program);
            save(program, "benefit-cloud");
        }
    }

    private void save(ProgramWindow program, String style) throws Exception {
        Node chart = chart(style);
        Bounds place = chart.getLayoutBounds();
        Document drawn = svg(saved(program, chart, style + ".svg"));
        assertThat(drawn.getDocumentElement().getAttribute("width")).isEqualTo(shortest(place.getWidth() + 24));
        assertThat(drawn.getElementsByTagName("text").getLength()).as(style).isGreaterThan(3);
        assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent()).isNotEmpty();
        if (List.of("range-plot", "benefit-cloud").contains(style)) {
            assertThat(texts(drawn)).containsIgnoringCase("ordre de grandeur, pas une mesure");
        }
        BufferedImage picture =
                ImageIO.read(saved(program, chart, style + ".png").toFile());
        assertThat(picture.getWidth()).isBetween((int) (2 * place.getWidth()) + 47, (int) (2 * place.getWidth()) + 50);
        assertThat(colours(picture)).as(style).hasSizeGreaterThan(3);
    }

    private static String texts(Document drawn) {
        NodeList texts = drawn.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(index -> texts.item(index).getTextContent())
                .collect(Collectors.joining(" "));
    }

    private static String shortest(double value) {
        return Double.toString(Math.round(value * 1_000) / 1_000.0).replaceFirst("\\.0$", "");
    }

    private Path saved(ProgramWindow program, Node chart, String name) throws Exception {
        Path file = folder.resolve(name);
        program.picked = Optional.of(file);
        input.rightClickOn(chart);
        program.settle();
        input.clickOn(program.node("chart.save"));
        Fx.until("written", () -> Files.exists(file));
        program.settle();
        program.closeAbove();
        Files.copy(file, LOOK.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static Document svg(Path file) throws Exception {
        String text = Files.readString(file);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Map<Integer, Integer> colours(BufferedImage picture) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                found.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return found;
    }

    private static Node chart(String style) {
        List<Node> found = Fx.on(() -> Nodes.shown()
                .filter(node -> node.getStyleClass().contains(style))
                .toList());
        assertThat(found).as(style).isNotEmpty();
        return found.getFirst();
    }
}
