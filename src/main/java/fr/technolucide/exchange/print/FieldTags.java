package fr.technolucide.exchange.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The elements of the structure of a PDF in which its fields stand, after the texts of its pages, in their order. */
final class FieldTags {

    private final PDStructureElement part;
    private final COSArray parents;
    private final COSDictionary root;
    private int next;

    FieldTags(PDDocument pdf) {
        PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        this.root = tree.getCOSObject();
        PDStructureNode document = tree.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .orElseThrow();
        this.part = new PDStructureElement("Sect", document);
        document.appendKid(part);
        COSBase numbers = root.getCOSDictionary(COSName.PARENT_TREE).getDictionaryObject(COSName.NUMS);
        if (!(numbers instanceof COSArray array)) {
            throw new IllegalStateException("the parent tree of the structure has branches");
        }
        this.parents = array;
        for (int i = 0; i < array.size(); i += 2) {
            next = Math.max(next, array.getInt(i) + 1);
        }
    }

    /** Adds the element of a widget, which stands on its page already. */
    void add(PDAnnotationWidget widget, String heard) {
        PDStructureElement element = new PDStructureElement("Form", part);
        element.setAlternateDescription(heard);
        element.setPage(widget.getPage());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, widget.getPage());
        element.appendKid(reference);
        part.appendKid(element);
        widget.setStructParent(next);
        parents.add(COSInteger.get(next));
        parents.add(element.getCOSObject());
        next++;
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    }
}
