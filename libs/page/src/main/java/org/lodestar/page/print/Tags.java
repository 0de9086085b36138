package org.lodestar.page.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.jspecify.annotations.Nullable;

/**
 * What is read out of a file, in order. The text itself stands on its paragraph, in the order in
 * which it is written, and not on what is drawn: there it would be read backwards.
 */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document;
  private final Map<Integer, COSArray> parents = new LinkedHashMap<>();
  private final List<PDStructureElement> marked = new ArrayList<>();
  private @Nullable PDPage page;
  private @Nullable PDStructureElement list;

  Tags(String language) {
    document = new PDStructureElement("Document", root);
    document.setLanguage(language);
    root.appendKid(document);
  }

  void begin(PDPage of) {
    page = of;
    of.setStructParents(parents.size());
    marked.clear();
    list = null;
  }

  /** A paragraph; the number under which it is drawn. */
  int words(Passage words) {
    PDStructureElement element =
        words.kind() == Passage.Kind.LI ? item() : below(words.kind().name(), document);
    element.setLanguage(words.language());
    element.setActualText(words.text().replaceAll("[\u200B\u2066-\u2069]", ""));
    return mark(element);
  }

  private PDStructureElement item() {
    PDStructureElement open = list;
    if (open == null) {
      open = new PDStructureElement("L", document);
      document.appendKid(open);
      list = open;
    }
    PDStructureElement item = new PDStructureElement("LI", open);
    open.appendKid(item);
    PDStructureElement body = new PDStructureElement("LBody", item);
    item.appendKid(body);
    return body;
  }

  private PDStructureElement below(String kind, PDStructureElement above) {
    list = null;
    PDStructureElement element = new PDStructureElement(kind, above);
    above.appendKid(element);
    return element;
  }

  /** A picture; the number under which it is drawn. */
  int code(Code code, PDRectangle where) {
    PDStructureElement element = below("Figure", document);
    element.setLanguage(code.language());
    element.setAlternateDescription(code.described());
    PDLayoutAttributeObject box = new PDLayoutAttributeObject();
    box.setPlacement("Block");
    box.setBBox(where);
    element.addAttribute(box);
    return mark(element);
  }

  private int mark(PDStructureElement element) {
    element.setPage(page);
    element.appendKid(marked.size());
    marked.add(element);
    return marked.size() - 1;
  }

  void end() {
    COSArray array = new COSArray();
    marked.forEach(each -> array.add(each.getCOSObject()));
    parents.put(parents.size(), array);
  }

  PDStructureTreeRoot root() {
    COSArray numbers = new COSArray();
    parents.forEach(
        (key, value) -> {
          numbers.add(COSInteger.get(key));
          numbers.add((COSBase) value);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
    root.setParentTreeNextKey(parents.size());
    return root;
  }
}
