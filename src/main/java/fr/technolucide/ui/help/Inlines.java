package fr.technolucide.ui.help;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The words of a paragraph, with what stands among them: emphasis, keys, links. */
final class Inlines extends AbstractVisitor {

    private final TextFlow flow = new TextFlow();
    private final Consumer<String> follow;
    private String style = "";

    private Inlines(Consumer<String> follow) {
        this.follow = follow;
    }

    /** @param follow takes the destination of a link that is pressed */
    static TextFlow flow(Node paragraph, Consumer<String> follow) {
        Inlines inlines = new Inlines(follow);
        inlines.visitChildren(paragraph);
        return inlines.flow;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("strong", strong);
    }

    @Override
    public void visit(Code code) {
        Label key = new Label(code.getLiteral());
        key.getStyleClass().add("key");
        flow.getChildren().add(key);
    }

    @Override
    public void visit(Link link) {
        Hyperlink shown = new Hyperlink(PlainText.text(link));
        shown.setOnAction(event -> {
            shown.setVisited(false);
            follow.accept(link.getDestination());
        });
        flow.getChildren().add(shown);
    }

    private void styled(String name, Node node) {
        String outside = style;
        style = name;
        visitChildren(node);
        style = outside;
    }

    private void say(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("words");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        flow.getChildren().add(text);
    }
}
