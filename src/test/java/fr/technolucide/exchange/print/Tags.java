package fr.technolucide.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a tagged PDF, in reading order. */
public final class Tags {
    private Tags() {}

    public static List<String> of(PDDocument pdf) {
        List<String> tags = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    /** Returns what a screen reader says of the pages: texts, and the descriptions of fields between brackets. */
    public static List<String> heard(PDDocument pdf) throws IOException {
        List<Map<Integer, String>> texts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> onPage.put(
                            content.getMCID(),
                            content.getContents().stream()
                                    .filter(TextPosition.class::isInstance)
                                    .map(letter -> ((TextPosition) letter).getUnicode())
                                    .collect(Collectors.joining())));
            texts.add(onPage);
        }
        List<String> heard = new ArrayList<>();
        hear(pdf, pdf.getDocumentCatalog().getStructureTreeRoot(), texts, heard);
        return heard;
    }

    private static void hear(
            PDDocument pdf, PDStructureNode node, List<Map<Integer, String>> texts, List<String> heard) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Form")) {
                    heard.add("[" + element.getAlternateDescription() + "]");
                } else {
                    hear(pdf, element, texts, heard);
                }
            } else if (kid instanceof Integer content && node instanceof PDStructureElement element) {
                String text =
                        texts.get(pdf.getPages().indexOf(element.getPage())).getOrDefault(content, "");
                if (!text.isBlank()) {
                    heard.add(text.strip());
                }
            }
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }
}
