package fr.technolucide.ui.help;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Language;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The pages of the guide in one language, read from the program.
 *
 * @param pages in the order of the table of contents
 */
public record Guide(Language language, List<Page> pages) {

    /** Names of the pages, the same in each language. */
    static final List<String> NAMES = List.of(
            "premiers-pas",
            "premier-mois",
            "la-fenetre",
            "accueil",
            "journal",
            "retrospectives",
            "cas-d-usage",
            "empreinte",
            "liste-techno-lucide",
            "decisions-et-revues",
            "seance",
            "ressources",
            "tableaux",
            "ce-que-vous-tapez",
            "si-quelque-chose-a-mal-tourne",
            "reprendre-un-tableau",
            "saisie-rapide",
            "classeur-pour-le-ca",
            "imprimer",
            "glossaire",
            "raccourcis",
            "commandes");

    private static final String SUFFIX = ".md";
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * One page.
     *
     * @param title its first heading
     */
    public record Page(String name, String title, Node document) {

        /** Returns whether its text holds each word of a search, whatever the accents and the capitals. */
        boolean holds(String search) {
            String text = Fold.fold(PlainText.text(document));
            return Stream.of(Fold.fold(search).strip().split("\\s+")).allMatch(text::contains);
        }
    }

    /** Reads every page; they are few and short. */
    public static Guide load(Language language) {
        return new Guide(
                language, NAMES.stream().map(name -> read(language, name)).toList());
    }

    private static Page read(Language language, String name) {
        String place = folder(language) + name + SUFFIX;
        try (InputStream stream = Objects.requireNonNull(Guide.class.getResourceAsStream(place), place);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Node document = PARSER.parseReader(text);
            return new Page(name, title(document), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Node document) {
        return document.getFirstChild() instanceof Heading heading ? PlainText.text(heading) : "";
    }

    private static String folder(Language language) {
        return language == Language.FRENCH ? "guide/" : "guide/" + language.tag() + "/";
    }

    /** Returns the page that explains a tab. */
    public Page page(WorkbookTab tab) {
        return page(switch (tab) {
                    case HOME -> "accueil";
                    case JOURNAL -> "journal";
                    case CHECKLIST -> "liste-techno-lucide";
                    case RETROSPECTIVES -> "retrospectives";
                    case RESOURCES -> "ressources";
                    case USE_CASES -> "cas-d-usage";
                    case WORKBOOK -> "tableaux";
                })
                .orElseThrow();
    }

    /** Returns the page of the keys. */
    public Page keys() {
        return page("raccourcis").orElseThrow();
    }

    /** @param name with or without the suffix that a link gives it */
    public Optional<Page> page(String name) {
        return pages.stream()
                .filter(page -> name.equals(page.name()) || name.equals(page.name() + SUFFIX))
                .findFirst();
    }

    /** Returns the address, in the program, of a picture that a page names from its own place. */
    public Optional<String> picture(String destination) {
        String place = URI.create(folder(language)).resolve(destination).getPath();
        return Optional.ofNullable(Guide.class.getResource(place)).map(Object::toString);
    }
}
