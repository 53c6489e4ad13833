package fr.technolucide.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A recipe of the page: the edits under one heading, in order, then the commands that write references again.
 *
 * @param accepted the test classes that its commands run with {@code -Dtests.accept=true}
 */
record Recipe(String title, List<SourceEdit> edits, Set<String> accepted) {

    private static final Path PAGE = Path.of("docs", "recipes.md");
    private static final Pattern ACCEPTED = Pattern.compile("mvn test -Dtest=(\\S+) -Dtests\\.accept=true");

    /** Those of the page that have edits; a section without is prose. */
    static List<Recipe> all() throws IOException {
        Sections sections = new Sections();
        Parser.builder().build().parse(Files.readString(PAGE)).accept(sections);
        return sections.recipes.stream()
                .filter(recipe -> !recipe.edits().isEmpty())
                .toList();
    }

    /** Makes its edits, in order. */
    void apply(Path root) throws IOException {
        for (SourceEdit edit : edits) {
            edit.apply(root);
        }
    }

    /** Makes its edits, and returns what is wrong with each that cannot be made. */
    List<String> tryOn(Path root) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SourceEdit edit : edits) {
            try {
                edit.apply(root);
            } catch (AssertionError missing) {
                wrong.add(missing.getMessage());
            }
        }
        return wrong;
    }

    /** The files that it touches. */
    Set<String> files() {
        return edits.stream().map(SourceEdit::file).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return title;
    }

    /** Reads the headings, the file named last, and the blocks of code. */
    private static final class Sections extends AbstractVisitor {

        private final List<Recipe> recipes = new ArrayList<>();
        private String file = "";

        @Override
        public void visit(Heading heading) {
            StringBuilder title = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    title.append(text.getLiteral());
                }
            });
            recipes.add(new Recipe(title.toString(), new ArrayList<>(), new TreeSet<>()));
        }

        @Override
        public void visit(Code code) {
            if (code.getLiteral().matches("(src|docs)/\\S+\\.\\w+")) {
                file = code.getLiteral();
            }
        }

        @Override
        public void visit(FencedCodeBlock block) {
            switch (block.getInfo()) {
                case "diff" -> recipes.getLast().edits().add(SourceEdit.of(file, block.getLiteral()));
                case "sh" -> {
                    Matcher command = ACCEPTED.matcher(block.getLiteral());
                    while (command.find()) {
                        recipes.getLast()
                                .accepted()
                                .addAll(Arrays.asList(command.group(1).split(",")));
                    }
                }
                default -> {}
            }
        }
    }
}
