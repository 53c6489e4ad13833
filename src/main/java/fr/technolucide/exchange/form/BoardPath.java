package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Pictogram;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.Pathway;
import fr.technolucide.insight.Pathway.State;
import fr.technolucide.insight.Pathway.Step;
import fr.technolucide.language.Messages;
import java.util.List;
import java.util.Locale;

/** The six steps, from a need to a use in service. */
final class BoardPath {

    private final PaperParts parts;
    private final Pathway pathway;

    BoardPath(PaperParts parts, Pathway pathway) {
        this.parts = parts;
        this.pathway = pathway;
    }

    Xhtml section() {
        return parts.whole(
                Messages.text("paper.path"),
                parts.table(
                        List.of(
                                new Head(Messages.text("paper.path.step"), Width.MEDIUM),
                                new Head(Messages.text("paper.path.state"), Width.MEDIUM),
                                new Head(Messages.text("paper.path.figures"), Width.FREE)),
                        pathway.steps().stream().map(this::row).toList()));
    }

    private List<Xhtml> row(Step step) {
        String key = "paper.path." + step.name().name().toLowerCase(Locale.ROOT);
        return List.of(
                Xhtml.text(Messages.text(key)),
                Xhtml.all(
                        PaperParts.inline("verdict-shape", mark(step.state()).said(Messages.text("paper.path.heard"))),
                        Xhtml.text(" "),
                        PaperParts.inline("verdict-word", Xhtml.text(state(step.state())))),
                Xhtml.text(Messages.text(key + ".figures", step.shown(), step.of(), step.due())));
    }

    private static String state(State state) {
        return Messages.text("paper.path.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static Pictogram mark(State state) {
        return switch (state) {
            case DONE -> Pictogram.CIRCLE;
            case UNDER_WAY -> Pictogram.HALF;
            case TO_BEGIN -> Pictogram.RING;
        };
    }
}
