package fr.technolucide.ui.intake;

import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/** The question about the encoding of a text file that does not declare it: which way its letters look right. */
final class EncodingQuestion {

    private static final List<String> USUAL = List.of("windows-1252", "UTF-8", "x-MacRoman", "IBM850", "ISO-8859-15");

    private final RadioQuestion question = new RadioQuestion("intake.encoding");
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<TextOptions> reread;
    private boolean asked;
    private boolean said;
    private String shown = "";

    EncodingQuestion(Consumer<TextOptions> reread) {
        this.reread = reread;
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null && !said) {
                said = true;
                choose((String) toggle.getUserData());
            } else if (toggle != null && !toggle.getUserData().equals(shown)) {
                choose((String) toggle.getUserData());
            }
        });
    }

    private void choose(String charset) {
        shown = charset;
        reread.accept(new TextOptions(Optional.of(Charset.forName(charset)), Optional.empty()));
    }

    Node node() {
        return question.node();
    }

    boolean isAsked() {
        return asked;
    }

    /** Shows the question; once asked about a file, it stays, so that another answer may be given. */
    void show(ImportState course) {
        Optional<String> guess = course.look.guessedEncoding();
        if (asked || guess.isEmpty()) {
            return;
        }
        asked = true;
        Set<String> offered = new LinkedHashSet<>(List.of(guess.get()));
        USUAL.stream().filter(Charset::isSupported).forEach(offered::add);
        question.ask(Messages.text("intake.assistant.encoding"), List.of());
        for (String charset : offered) {
            RadioButton radio = question.way(Messages.text("intake.assistant.encoding.as", charset));
            radio.setUserData(charset);
            radio.setToggleGroup(group);
        }
    }

    void forget() {
        asked = false;
        said = false;
        shown = "";
        group.getToggles().clear();
    }

    String lacking() {
        return asked && !said ? Messages.text("intake.assistant.encoding.lacking") : "";
    }
}
