package org.lodestar.app.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.WordTemplate.NotLetIn;
import org.lodestar.app.site.WordTemplate.Wrong;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Looks at what a part of a template says: nothing that runs, nothing that points elsewhere, and of
 * fields (ISO/IEC 29500-1, 17.16) those alone that say a number, a date or a title. What a field
 * does is put together from its pieces, which must follow one another as Word writes them: else two
 * programs could put together two fields.
 */
final class WordContent extends WordXml {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Set<String> FIELDS =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "DATE",
          "TIME",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "TITLE",
          "SUBJECT",
          "AUTHOR",
          "FILENAME",
          "DOCPROPERTY",
          "STYLEREF",
          "SEQ",
          "REF",
          "PAGEREF",
          "TOC");

  private static final Set<String> PIECES =
      Set.of("fldchar", "fldsimple", "instrtext", "delinstrtext");

  /** What may stand between the beginning of a field and what it shows. */
  private static final Set<String> BETWEEN =
      Set.of("r", "rPr", "fldChar", "instrText", "proofErr", "bookmarkStart", "bookmarkEnd");

  /** Elements that no letterhead has, whatever name their vocabulary goes by. */
  private static final Map<String, Wrong> NEVER =
      Map.ofEntries(
          Map.entry("altchunk", Wrong.RUNS),
          Map.entry("object", Wrong.RUNS),
          Map.entry("oleobject", Wrong.RUNS),
          Map.entry("control", Wrong.RUNS),
          Map.entry("contentpart", Wrong.RUNS),
          Map.entry("webvideopr", Wrong.RUNS),
          Map.entry("videofile", Wrong.RUNS),
          Map.entry("audiofile", Wrong.RUNS),
          Map.entry("wavaudiofile", Wrong.RUNS),
          Map.entry("quicktimefile", Wrong.RUNS),
          Map.entry("movie", Wrong.RUNS),
          Map.entry("script", Wrong.RUNS),
          Map.entry("scriptanchor", Wrong.RUNS),
          Map.entry("webextension", Wrong.RUNS),
          Map.entry("webextensionref", Wrong.RUNS),
          Map.entry("entrymacro", Wrong.RUNS),
          Map.entry("exitmacro", Wrong.RUNS),
          Map.entry("attachedtemplate", Wrong.FETCHES),
          Map.entry("subdoc", Wrong.FETCHES),
          Map.entry("frameset", Wrong.FETCHES),
          Map.entry("frame", Wrong.FETCHES),
          Map.entry("sourcefilename", Wrong.FETCHES),
          Map.entry("mailmerge", Wrong.FETCHES),
          Map.entry("savethroughxslt", Wrong.FETCHES),
          Map.entry("schemalibrary", Wrong.FETCHES),
          Map.entry("hlinkclick", Wrong.FETCHES),
          Map.entry("hlinkhover", Wrong.FETCHES),
          Map.entry("ins", Wrong.MORE),
          Map.entry("del", Wrong.MORE),
          Map.entry("movefrom", Wrong.MORE),
          Map.entry("moveto", Wrong.MORE),
          Map.entry("commentreference", Wrong.MORE));

  private final Deque<Field> fields = new ArrayDeque<>();
  private boolean saying;

  /** Where the properties of a piece of a field begin; 0 outside of any. */
  private int properties;

  /** A field that has begun. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean shows;
  }

  private boolean isBetween() {
    return !fields.isEmpty() && !fields.getLast().shows;
  }

  @Override
  void begin(String space, String name, Attributes attributes) throws SAXException {
    Wrong never = NEVER.get(name.toLowerCase(Locale.ROOT));
    if (never != null) {
      throw new NotLetIn(never);
    }
    attributes(attributes);
    between(space, name);
    if (PIECES.contains(name.toLowerCase(Locale.ROOT))) {
      if (!space.equals(WORD) || properties > 0) {
        throw new NotLetIn(Wrong.FIELD);
      }
      piece(name, attributes);
    }
  }

  private static void attributes(Attributes attributes) throws NotLetIn {
    for (int at = 0; at < attributes.getLength(); at++) {
      String name = attributes.getLocalName(at).toLowerCase(Locale.ROOT);
      String value = attributes.getValue(at).toLowerCase(Locale.ROOT);
      if (name.equals("ole") || name.equals("embeddedhtml") || name.startsWith("macro")) {
        throw new NotLetIn(Wrong.RUNS);
      }
      boolean points = name.equals("src") || name.endsWith("href");
      boolean styled =
          name.equals("style") && (value.contains("url(") || value.contains("behavior"));
      if (styled || (points && !value.isEmpty() && !value.startsWith("#"))) {
        throw new NotLetIn(Wrong.FETCHES);
      }
    }
  }

  private void between(String space, String name) throws NotLetIn {
    if (!isBetween() || properties > 0) {
      return;
    }
    if (saying || !space.equals(WORD) || !BETWEEN.contains(name)) {
      throw new NotLetIn(Wrong.FIELD);
    }
    if (name.equals("rPr")) {
      properties = depth();
    }
  }

  private void piece(String name, Attributes attributes) throws NotLetIn {
    switch (name) {
      case "fldSimple" -> check(attributes.getValue(WORD, "instr"));
      case "fldChar" -> turn(String.valueOf(attributes.getValue(WORD, "fldCharType")));
      case "instrText" -> {
        if (!isBetween()) {
          throw new NotLetIn(Wrong.FIELD);
        }
        saying = true;
      }
      default -> throw new NotLetIn(Wrong.FIELD);
    }
  }

  private void turn(String to) throws NotLetIn {
    if (to.equals("begin") && !isBetween()) {
      fields.addLast(new Field());
    } else if (to.equals("separate") && isBetween()) {
      Field field = fields.getLast();
      check(field.instruction.toString());
      field.shows = true;
    } else if (to.equals("end") && !fields.isEmpty()) {
      Field field = fields.removeLast();
      if (!field.shows) {
        check(field.instruction.toString());
      }
    } else {
      throw new NotLetIn(Wrong.FIELD);
    }
  }

  private static void check(@Nullable String instruction) throws NotLetIn {
    String first = instruction == null ? "" : instruction.strip().split("\\s", 2)[0];
    if (!FIELDS.contains(first.toUpperCase(Locale.ROOT))) {
      throw new NotLetIn(Wrong.FIELD);
    }
  }

  @Override
  public void characters(char[] text, int from, int length) {
    if (saying) {
      fields.getLast().instruction.append(text, from, length);
    }
  }

  @Override
  void end(String space, String name) throws SAXException {
    if (properties > 0) {
      // What ended lay at the depth that is left now and one more.
      properties = depth() < properties ? 0 : properties;
    } else if (isBetween() && (!space.equals(WORD) || !BETWEEN.contains(name))) {
      throw new NotLetIn(Wrong.FIELD);
    }
    if (name.equals("instrText")) {
      saying = false;
    }
  }

  /** What a program is told beside the words is for other programs. */
  @Override
  public void processingInstruction(String program, String told) throws SAXException {
    throw new NotLetIn(Wrong.NONE);
  }

  @Override
  public void endDocument() throws SAXException {
    if (!fields.isEmpty()) {
      throw new NotLetIn(Wrong.FIELD);
    }
  }
}
