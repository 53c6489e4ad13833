package fr.technolucide.exchange.print;

import java.util.HashMap;
import java.util.Map;
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

/**
 * The elements of the structure of a PDF in which its fields stand, each where its place is: who reads the page with a
 * screen reader meets a field right after its question. The renderer makes an element for each place, empty, with the id
 * of the place as its description; it becomes the element of the field.
 */
final class FieldTags {

    private final Map<String, PDStructureElement> places = new HashMap<>();
    private final COSArray parents;
    private final COSDictionary root;
    private int next;

    FieldTags(PDDocument pdf) {
        PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        this.root = tree.getCOSObject();
        find(tree);
        COSBase numbers = root.getCOSDictionary(COSName.PARENT_TREE).getDictionaryObject(COSName.NUMS);
        if (!(numbers instanceof COSArray array)) {
            throw new IllegalStateException("the parent tree of the structure has branches");
        }
        this.parents = array;
        for (int i = 0; i < array.size(); i += 2) {
            next = Math.max(next, array.getInt(i) + 1);
        }
    }

    private void find(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String described = element.getAlternateDescription();
                if (described != null && PdfField.ID.matcher(described).find()) {
                    places.put(described, element);
                }
                find(element);
            }
        }
    }

    /** Makes the element of a place that of a widget, which stands on its page already. */
    void add(PDAnnotationWidget widget, String place, String heard) {
        PDStructureElement element = places.get(place);
        if (element == null) {
            throw new IllegalStateException("no element in the structure: " + place);
        }
        element.setStructureType("Form");
        element.setAlternateDescription(heard);
        element.setPage(widget.getPage());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, widget.getPage());
        element.appendKid(reference);
        widget.setStructParent(next);
        parents.add(COSInteger.get(next));
        parents.add(element.getCOSObject());
        next++;
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    }
}
