package fr.technolucide.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.choice.Format;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.language.Glossary;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.language.Typography;
import fr.technolucide.workbook.WorkbookName;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages themselves, as they are shipped. */
class GuideTest {

    private static final Path SOURCES = Path.of("docs", "guide");

    /** Names of keys, French then English. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Ctrl", "Ctrl"),
            Map.entry("Alt", "Alt"),
            Map.entry("Maj", "Shift"),
            Map.entry("Tab", "Tab"),
            Map.entry("Entrée", "Enter"),
            Map.entry("Échap", "Esc"),
            Map.entry("Suppr", "Delete"),
            Map.entry("Retour arrière", "Backspace"),
            Map.entry("Espace", "Space"),
            Map.entry("Début", "Home"),
            Map.entry("Fin", "End"),
            Map.entry("Page préc.", "Page Up"),
            Map.entry("Page suiv.", "Page Down"),
            Map.entry("Flèche haut", "Up"),
            Map.entry("Flèche bas", "Down"));

    private static final Pattern FUNCTION_KEY = Pattern.compile("F[0-9]{1,2}");

    /** What a page is made of, whatever its language. */
    private record Shape(List<Integer> headings, List<Integer> rows, int items, int pictures, List<String> keys) {}

    /** Destinations and words of a page. */
    private static final class Found extends AbstractVisitor {

        private final List<String> links = new ArrayList<>();
        private final List<Image> pictures = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<String> bold = new ArrayList<>();
        private final List<String> italic = new ArrayList<>();
        private final List<Integer> headings = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private int items;

        static Found in(Node document) {
            Found found = new Found();
            document.accept(found);
            return found;
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            pictures.add(image);
            visitChildren(image);
        }

        @Override
        public void visit(Emphasis emphasis) {
            italic.add(PlainText.text(emphasis));
            visitChildren(emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            bold.add(PlainText.text(strong));
            visitChildren(strong);
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading.getLevel());
            visitChildren(heading);
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                rows.add(0);
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.set(rows.size() - 1, rows.getLast() + 1);
            }
            visitChildren(node);
        }

        @Override
        public void visit(Code code) {
            codes.add(code.getLiteral());
        }

        @Override
        public void visit(Text text) {
            words.add(text.getLiteral());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachTabHasItsPageAndEachPageATitleAndSomethingToSay(Language language) {
        Guide guide = Guide.load(language);
        for (WorkbookTab tab : WorkbookTab.values()) {
            assertThat(guide.page(tab).title()).as(tab.id()).isNotBlank();
        }
        assertThat(guide.pages()).allSatisfy(page -> {
            assertThat(page.document().getFirstChild()).isInstanceOf(Heading.class);
            assertThat(page.document().getFirstChild().getNext())
                    .as(page.name())
                    .isInstanceOf(Paragraph.class);
        });
        assertThat(guide.pages()).extracting(Guide.Page::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAPage(Language language) {
        Guide guide = Guide.load(language);
        for (Guide.Page page : guide.pages()) {
            assertThat(Found.in(page.document()).links)
                    .as(page.name())
                    .allSatisfy(link -> assertThat(guide.page(link)).as(link).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsThereAndSaysWhatItShows(Language language) {
        Guide guide = Guide.load(language);
        for (Guide.Page page : guide.pages()) {
            assertThat(Found.in(page.document()).pictures).as(page.name()).allSatisfy(picture -> {
                assertThat(guide.picture(picture.getDestination()))
                        .as(picture.getDestination())
                        .isPresent();
                assertThat(PlainText.text(picture)).hasSizeGreaterThan(20);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormAndEveryFormatIsNamed(Language language) {
        Texts texts = Messages.in(language);
        assertThat(Arrays.stream(PaperForm.values()).map(form -> texts.text(form.titleKey())))
                .allSatisfy(name -> assertThat(words("imprimer", language)).containsIgnoringCase(name.split(",")[0]));
        assertThat(Arrays.stream(Format.values())
                        .map(format -> "choice.FORMAT." + format.id())
                        .map(key -> texts.find(key + ".short").orElseGet(() -> texts.text(key))))
                .allSatisfy(
                        name -> assertThat(words("retrospectives", language)).contains(name));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatThatIsReadIsNamedAndNoOther(Language language) {
        Guide guide = Guide.load(language);
        List<String> codes =
                Found.in(guide.page("reprendre-un-tableau").orElseThrow().document()).codes;
        assertThat(codes.stream()
                        .filter(code -> code.startsWith(".") && !code.equals("." + WorkbookName.EXTENSION))
                        .map(code -> code.substring(1)))
                .containsOnly(SourceFormat.readable().toArray(String[]::new));
    }

    /** What is in bold is read on the screen: a button, a card, a tab. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void theFirstMonthNamesTheScreensInTheirOwnWords(Language language) {
        Texts texts = Messages.in(language);
        List<String> said =
                texts.keys().stream().flatMap(key -> texts.find(key).stream()).toList();
        List<String> named =
                Found.in(Guide.load(language).page("premier-mois").orElseThrow().document()).bold;
        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(name ->
                        assertThat(said).anySatisfy(text -> assertThat(text).containsIgnoringCase(name)));
    }

    /** What is in italics is a menu, a button or a sheet, with the way there: « Fichier › Importer… ». */
    @ParameterizedTest
    @EnumSource
    void whatIsInItalicsIsReadOnTheScreen(Language language) {
        Texts texts = Messages.in(language);
        List<String> said =
                texts.keys().stream().flatMap(key -> texts.find(key).stream()).toList();
        for (Guide.Page page : Guide.load(language).pages()) {
            assertThat(Found.in(page.document()).italic.stream().flatMap(name -> Arrays.stream(name.split(" › "))))
                    .as(page.name())
                    .allMatch(name -> said.stream().anyMatch(text -> contains(text, name) || begins(text, name)));
        }
    }

    /** Whether a text ends with what depends on the workbook, « Revenir à 3 », and a name begins as it does. */
    private static boolean begins(String text, String name) {
        return text.length() > 8
                && text.endsWith(" {0}")
                && name.startsWith(text.substring(0, text.length() - "{0}".length()));
    }

    private static boolean contains(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.replace("…", "").toLowerCase(Locale.ROOT));
    }

    private static String words(String page, Language language) {
        Guide guide = Guide.load(language);
        return String.join(" ", Found.in(guide.page(page).orElseThrow().document()).words);
    }

    /** A page that is shortened in one language loses a heading, a row, an item or a key before anyone reads it. */
    @Test
    void eachPageTellsTheSameInBothLanguages() {
        Guide french = Guide.load(Language.FRENCH);
        Guide english = Guide.load(Language.ENGLISH);
        assertThat(Guide.NAMES)
                .allSatisfy(name -> assertThat(shape(english, name)).as(name).isEqualTo(shape(french, name)));
    }

    private static Shape shape(Guide guide, String name) {
        Found found = Found.in(guide.page(name).orElseThrow().document());
        Map<String, String> names = guide.language() == Language.FRENCH
                ? KEYS
                : KEYS.values().stream().collect(Collectors.toMap(key -> key, key -> key));
        Map<String, String> voices = Stream.of("in_favour", "against", "abstained")
                .map(voice -> "meeting.vote.key." + voice)
                .collect(Collectors.toMap(Messages.in(guide.language())::text, Messages.in(Language.ENGLISH)::text));
        List<String> keys = found.codes.stream()
                .filter(code -> isKeys(code, names))
                .map(code -> code.length() == 1
                        ? voices.getOrDefault(code, code)
                        : Arrays.stream(code.split("\\+"))
                                .map(key -> names.getOrDefault(key, key))
                                .collect(Collectors.joining("+")))
                .sorted()
                .toList();
        return new Shape(found.headings, found.rows, found.items, found.pictures.size(), keys);
    }

    /** Whether a code is one key, or several pressed together. */
    private static boolean isKeys(String code, Map<String, String> names) {
        return code.length() == 1
                || Arrays.stream(code.split("\\+"))
                        .allMatch(key -> names.containsKey(key)
                                || key.length() == 1
                                || FUNCTION_KEY.matcher(key).matches());
    }

    @Test
    void frenchPagesFollowFrenchTypography() {
        for (Guide.Page page : Guide.load(Language.FRENCH).pages()) {
            assertThat(Found.in(page.document()).words.stream()
                            .flatMap(words -> Typography.faults(words).stream().map(fault -> fault + ": " + words)))
                    .as(page.name())
                    .isEmpty();
        }
    }

    @Test
    void englishPagesHaveNoStraightApostrophe() {
        for (Guide.Page page : Guide.load(Language.ENGLISH).pages()) {
            assertThat(Found.in(page.document()).words)
                    .as(page.name())
                    .allSatisfy(words -> assertThat(words).doesNotContain("'", "..."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGlossaryIsWhatFieldsExplain(Language language) {
        Messages.use(language);
        String page = PlainText.text(
                Guide.load(language).page("glossaire").orElseThrow().document());
        assertThat(Glossary.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(term -> assertThat(page).contains(term.name()).contains(term.meaning()));
        Messages.use(Language.FRENCH);
    }

    @Test
    void aSearchFindsPagesByTheirWordsWhateverTheAccents() {
        Guide guide = Guide.load(Language.FRENCH);
        assertThat(guide.pages().stream().filter(page -> page.holds("REVUE critere")))
                .extracting(Guide.Page::name)
                .contains("decisions-et-revues", "cas-d-usage")
                .doesNotContain("raccourcis");
        assertThat(guide.pages()).allMatch(page -> page.holds(" ")).noneMatch(page -> page.holds("xylophone"));
    }

    @Test
    void noPageIsLeftOutOfTheTableOfContents() throws IOException {
        for (Path folder : List.of(SOURCES, SOURCES.resolve("en"))) {
            try (Stream<Path> files = Files.list(folder)) {
                List<String> there = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".md"))
                        .map(name -> name.substring(0, name.length() - 3))
                        .toList();
                assertThat(there).containsExactlyInAnyOrderElementsOf(Guide.NAMES);
            }
        }
    }
}
