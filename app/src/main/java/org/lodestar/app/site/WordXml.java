package org.lodestar.app.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.lodestar.app.site.WordTemplate.NotLetIn;
import org.lodestar.app.site.WordTemplate.Wrong;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a part of a template without a document type, entities or anything from elsewhere, no
 * deeper and no longer than a letterhead is. What is looked for is looked for in what a reader is
 * told, so no spelling hides it.
 */
class WordXml extends DefaultHandler {
  private static final int DEEPEST = 90;
  private static final int MOST = 100_000;
  private static final Pattern ENCODED =
      Pattern.compile("^<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final String DISALLOW = "http://apache.org/xml/features/disallow-doctype-decl";

  private int depth;
  private int seen;

  /** Lets an heir look at a part. */
  static void read(byte[] part, WordXml heir) throws SAXException, IOException {
    // Strictly: another encoding would say something else to another program.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var encoded = ENCODED.matcher(plain);
    if (encoded.find() && !encoded.group(1).equalsIgnoreCase("UTF-8")) {
      throw new NotLetIn(Wrong.NONE);
    }
    parser().parse(new InputSource(new StringReader(plain)), heir);
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(DISALLOW, true);
      factory.setXIncludeAware(false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void startElement(String space, String name, String spelt, Attributes attributes)
      throws SAXException {
    depth++;
    seen++;
    if (depth > DEEPEST || seen > MOST) {
      throw new NotLetIn(Wrong.TOO_LARGE);
    }
    begin(space, name, attributes);
  }

  @Override
  public void endElement(String space, String name, String spelt) throws SAXException {
    depth--;
    end(space, name);
  }

  /** How deep what is read now lies; the first is 1. */
  final int depth() {
    return depth;
  }

  /** Looks at the beginning of one. */
  void begin(String space, String name, Attributes attributes) throws SAXException {}

  /** Looks at the end of one. */
  void end(String space, String name) throws SAXException {}

  @Override
  public InputSource resolveEntity(String known, String address) throws NotLetIn {
    throw new NotLetIn(Wrong.FETCHES);
  }
}
