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
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages themselves, as they are shipped. */
class GuideTest {

    private static final Path SOURCES = Path.of("docs", "guide");

    /** Destinations and words of a page. */
    private static final class Found extends AbstractVisitor {

        private final List<String> links = new ArrayList<>();
        private final List<Image> pictures = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<String> bold = new ArrayList<>();

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
        public void visit(StrongEmphasis strong) {
            bold.add(PlainText.text(strong));
            visitChildren(strong);
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

    private static String words(String page, Language language) {
        Guide guide = Guide.load(language);
        return String.join(" ", Found.in(guide.page(page).orElseThrow().document()).words);
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
