package fr.technolucide.insight;

import static fr.technolucide.catalog.Workbooks.rows;
import static fr.technolucide.catalog.Workbooks.where;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.workbook.Blob;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionAttachmentsTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private void attach(Column<UUID> owner, Row row, String name) throws IOException {
        Blob blob = workbook.keepFiles(List.of(Files.writeString(folder.resolve(name), name)))
                .getFirst();
        workbook.apply(new ChangeSet(
                StepKind.EDITED,
                "",
                List.of(new Edit.Insert(
                        Attachments.SHEET,
                        workbook.mint(),
                        Cells.of(Attachments.NAME, name)
                                .and(Attachments.BYTES, (int) blob.size())
                                .and(owner, row.id())
                                .and(Attachments.CONTENT, blob.hash()),
                        Edit.Origin.PROGRAM))));
    }

    private List<String> of(Row decision) {
        return workbook.read(reader -> DecisionAttachments.of(reader).of(decision).stream()
                .map(row -> row.get(Attachments.NAME))
                .toList());
    }

    private Row proofOn(Row useCase) {
        Row checklist = where(workbook, Checklists.USE_CASE, useCase.id()).getFirst();
        return where(workbook, Answers.CHECKLIST, checklist.id()).getFirst();
    }

    @Test
    void whatIsToBeDecidedHasItsFilesThenTheProofsOfItsCase() throws IOException {
        Row awaited = rows(workbook, Decisions.SHEET).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME) && !row.isEmpty(Decisions.USE_CASE))
                .findFirst()
                .orElseThrow();
        Row useCase = Workbooks.row(workbook, UseCases.SHEET, awaited.get(Decisions.USE_CASE));
        attach(Attachments.ANSWER, proofOn(useCase), "contrat.pdf");
        attach(Attachments.DECISION, awaited, "convocation.pdf");

        assertThat(of(awaited)).containsExactly("convocation.pdf", "contrat.pdf");
    }

    @Test
    void whatWasDecidedKeepsItsOwnFilesAndTakesNoProofOfLaterLists() throws IOException {
        Row decided = rows(workbook, Decisions.SHEET).stream()
                .filter(row -> !row.isEmpty(Decisions.OUTCOME) && !row.isEmpty(Decisions.USE_CASE))
                .findFirst()
                .orElseThrow();
        Row useCase = Workbooks.row(workbook, UseCases.SHEET, decided.get(Decisions.USE_CASE));
        attach(Attachments.DECISION, decided, "PV.pdf");
        attach(Attachments.ANSWER, proofOn(useCase), "contrat.pdf");

        assertThat(of(decided)).containsExactly("PV.pdf");
    }

    @Test
    void theFilesOfOtherRowsAreNotThose() throws IOException {
        Row decided = rows(workbook, Decisions.SHEET).getFirst();
        attach(Attachments.DECISION, rows(workbook, Decisions.SHEET).getLast(), "autre.pdf");
        assertThat(of(decided)).isEmpty();
    }
}
