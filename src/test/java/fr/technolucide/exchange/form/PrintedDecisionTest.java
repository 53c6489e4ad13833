package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision in force, on the printed checklist and on the printed use case. */
class PrintedDecisionTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    /** So many lines push it over the foot of a page, from wherever it stands. */
    private static final int LINES = 24;

    private Workbook workbook;
    private Row useCase;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = SampleWorkbook.example(folder);
        useCase = workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                .filter(row -> "Courriers".equals(row.get(UseCases.SHORT_TITLE)))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Tag("slow")
    @Test
    void itStaysOnOnePageOfTheChecklistWhereverItBegins() throws IOException {
        Row checklist = workbook.read(reader -> reader.where(Checklists.USE_CASE, useCase.id()))
                .getLast();
        Row answer = workbook.read(reader -> reader.where(Answers.CHECKLIST, checklist.id()))
                .getFirst();
        assertWhole(PaperForm.CHECKLIST, answer, Answers.EVIDENCE);
    }

    @Tag("slow")
    @Test
    void itStaysOnOnePageOfTheUseCaseWhereverItBegins() throws IOException {
        assertWhole(PaperForm.USE_CASE, useCase, UseCases.PROBLEM);
    }

    private void assertWhole(PaperForm form, Row row, Column<String> text) throws IOException {
        for (int lines = 0; lines < LINES; lines += 3) {
            String filler = "Une ligne.\n".repeat(lines) + "La dernière.";
            workbook.apply(new ChangeSet(StepKind.EDITED, "", List.of(Edit.update(row, Cells.of(text, filler)))));
            List<String> pages = pages(form);
            int begins = page(pages, Labels.of(Decisions.OUTCOME));
            assertThat(begins).isNotNegative();
            assertThat(page(pages, Labels.of(Decisions.STOP_PERSON)))
                    .as("after " + lines + " lines")
                    .isEqualTo(begins);
        }
    }

    private static int page(List<String> pages, String words) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).contains(words)) {
                return page;
            }
        }
        return -1;
    }

    private List<String> pages(PaperForm form) throws IOException {
        byte[] bytes = workbook.<byte[]>read(reader -> Prints.about(reader, form, useCase, "x.lucide", AT)
                .map(PrintedPdf::bytes)
                .orElseThrow());
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper reading = new PDFTextStripper();
                reading.setStartPage(page);
                reading.setEndPage(page);
                pages.add(reading.getText(pdf).replace('\u00a0', ' '));
            }
        }
        return pages;
    }
}
