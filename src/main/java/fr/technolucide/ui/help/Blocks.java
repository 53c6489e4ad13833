package fr.technolucide.ui.help;

import fr.technolucide.ui.common.Controls;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * The blocks of a page, one below the other. A heading and what follows it is one section, which takes the keyboard and
 * is read aloud as a whole.
 */
final class Blocks extends AbstractVisitor {

    private final Guide guide;
    private final Consumer<String> follow;
    private Pane into;

    private Blocks(Guide guide, Consumer<String> follow, Pane into) {
        this.guide = guide;
        this.follow = follow;
        this.into = into;
    }

    /** @param follow takes the destination of a link that is pressed */
    static VBox page(Guide guide, Node document, Consumer<String> follow) {
        VBox page = new VBox();
        page.getStyleClass().add("guide-page");
        Blocks blocks = new Blocks(guide, follow, page);
        VBox section = new VBox();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading || page.getChildren().isEmpty()) {
                section = section();
                page.getChildren().add(section);
            }
            blocks.into = section;
            block.accept(blocks);
            section.setAccessibleText(
                    (Objects.toString(section.getAccessibleText(), "") + " " + PlainText.text(block)).strip());
        }
        return page;
    }

    private static VBox section() {
        VBox section = new VBox();
        section.getStyleClass().add("guide-section");
        section.setFocusTraversable(true);
        section.setAccessibleRole(AccessibleRole.TEXT);
        return section;
    }

    @Override
    public void visit(Heading heading) {
        TextFlow words = Inlines.flow(heading, follow);
        words.getStyleClass().add("heading-" + heading.getLevel());
        into.getChildren().add(words);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof org.commonmark.node.Image image) {
            picture(image);
        } else {
            into.getChildren().add(Inlines.flow(paragraph, follow));
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, true);
    }

    private void items(Node list, boolean numbered) {
        VBox items = new VBox();
        items.getStyleClass().add("guide-list");
        int place = 1;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            Label mark = new Label(numbered ? place + "." : "–");
            mark.getStyleClass().add("mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox body = new VBox();
            within(body, item);
            HBox.setHgrow(body, Priority.ALWAYS);
            HBox line = new HBox(mark, body);
            line.getStyleClass().add("guide-item");
            items.getChildren().add(line);
            place++;
        }
        into.getChildren().add(items);
    }

    private void within(Pane inner, Node node) {
        Pane outer = into;
        into = inner;
        visitChildren(node);
        into = outer;
    }

    @Override
    public void visit(BlockQuote quote) {
        VBox note = new VBox();
        note.getStyleClass().add("guide-note");
        within(note, quote);
        into.getChildren().add(note);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        Label typed = Controls.wrapped(code.getLiteral().stripTrailing());
        typed.getStyleClass().add("guide-typed");
        into.getChildren().add(typed);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            into.getChildren().add(PageTable.of(table, follow));
        } else {
            visitChildren(block);
        }
    }

    /** Adds a picture, never larger than drawn, and as narrow as the column. */
    private void picture(org.commonmark.node.Image shown) {
        guide.picture(shown.getDestination()).ifPresent(address -> {
            Image image = new Image(address, true);
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(PlainText.text(shown));
            StackPane frame = new StackPane(view);
            frame.getStyleClass().add("guide-picture");
            frame.setMinWidth(0);
            view.fitWidthProperty()
                    .bind(into.widthProperty()
                            .subtract(2)
                            .map(width -> Math.min(
                                    Math.max(1, width.doubleValue()), image.getWidth() == 0 ? 1e9 : image.getWidth())));
            into.getChildren().add(frame);
        });
    }
}
