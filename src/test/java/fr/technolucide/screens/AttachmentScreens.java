package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.ui.Fx;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Files attached to a trial, to a proof, to a decision. */
final class AttachmentScreens {

    private static final List<String> FILES = List.of(
            "Relevé des relectures.xlsx", "Capture de la lettre proposée, avec le passage refusé par le juriste.pdf");

    private AttachmentScreens() {}

    static List<Screen> all() {
        return List.of(
                Screen.of("pieces-essai", "", AttachmentScreens::trial).leaving(AttachmentScreens::takeAway),
                Screen.of("pieces-preuve", "", AttachmentScreens::proof).leaving(AttachmentScreens::takeAway),
                Screen.of("pieces-decision", "", AttachmentScreens::decision).leaving(AttachmentScreens::takeAway));
    }

    private static void trial(ProgramWindow program) {
        attach(program, Attachments.TRIAL, Screens.wanted(program).id());
        Screens.trial(program);
        show(program, "attachment.attach.trial");
    }

    private static void proof(ProgramWindow program) {
        UUID useCase = ExampleCases.of(program, "courriers").id();
        List<Row> answers = program.workbook.read(reader -> reader.where(Checklists.USE_CASE, useCase).stream()
                .flatMap(list -> reader.where(Answers.CHECKLIST, list.id()).stream())
                .filter(row -> reader.find(Questions.SHEET, row.get(Answers.QUESTION, new UUID(0, 0)))
                        .filter(question -> "7.2".equals(question.get(Questions.CODE)))
                        .isPresent())
                .toList());
        attach(program, Attachments.ANSWER, answers.getLast().id());
        ListScreens.group("courriers", "7").accept(program);
    }

    private static void decision(ProgramWindow program) {
        Row useCase = program.workbook.read(reader -> reader.all(UseCases.SHEET).stream()
                .filter(row -> DecisionsInForce.of(reader).onUseCase(row.id()).isPresent())
                .findFirst()
                .orElseThrow());
        UUID decision = program.workbook.read(reader -> DecisionsInForce.of(reader)
                .onUseCase(useCase.id())
                .orElseThrow()
                .id());
        attach(program, Attachments.DECISION, decision);
        Fx.run(() -> program.window.reveal(UseCases.SHEET, useCase.id()));
        program.settle();
        UseCaseScreens.view(program, "page");
        show(program, "attachment.attach.decision");
    }

    private static void attach(ProgramWindow program, Column<UUID> owner, UUID row) {
        for (int i = 0; i < FILES.size(); i++) {
            Path file = program.workbook.path().resolveSibling(FILES.get(i));
            try {
                Files.write(file, new byte[i * 1_240_000 + 38_000]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            program.workbook.apply(AttachedFiles.attach(program.workbook, owner, row, file));
        }
        program.settle();
    }

    /** Brings a node into sight where it is scrolled away. */
    private static void show(ProgramWindow program, String id) {
        Fx.run(() -> program.find(id).ifPresent(node -> {
            for (Node above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof ScrollPane scroll) {
                    double height = scroll.getContent().getLayoutBounds().getHeight();
                    double place = scroll.getContent()
                            .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                            .getMinY();
                    scroll.setVvalue(height <= 0 ? 0 : place / height);
                    return;
                }
            }
        }));
        program.settle();
    }

    private static void takeAway(ProgramWindow program) {
        FILES.forEach(file -> Screens.undo(program));
    }
}
