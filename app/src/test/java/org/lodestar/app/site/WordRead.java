package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A document for Word, opened again by the library.
 *
 * @param words of each paragraph that has any, with single spaces
 * @param headings those of them that are headings
 */
public record WordRead(List<String> words, List<String> headings, List<String> letterhead) {
  /** Opens one. */
  public static WordRead of(byte[] file) throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      return new WordRead(
          read.getParagraphs().stream()
              .map(each -> plain(each.getText()))
              .filter(each -> !each.isEmpty())
              .toList(),
          read.getParagraphs().stream()
              .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
              .map(XWPFParagraph::getText)
              .map(WordRead::plain)
              .toList(),
          read.getHeaderList().stream().map(XWPFHeader::getText).toList());
    }
  }

  /** Words with single spaces, as pages and papers are compared. */
  public static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
