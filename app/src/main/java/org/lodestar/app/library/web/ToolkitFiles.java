package org.lodestar.app.library.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.domain.Quiz;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.PublicPages.Shown;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordDocuments;
import org.lodestar.app.site.Words;
import org.lodestar.page.print.Sheet;
import org.springframework.stereotype.Component;

/**
 * Files of the toolkit, made when somebody takes one: what was approved since is in it, and what
 * may no longer be said is not.
 */
@Component
class ToolkitFiles {
  /** Bytes: all files in fourteen languages, and room for what changes meanwhile. */
  private static final long MOST_KEPT = 16L * 1024 * 1024;

  /** What stands for a file whose words find no room. */
  private static final byte[] NO_ROOM = {};

  /** What a program for words goes by where a paragraph does not say its direction. */
  private static final String FROM_THE_RIGHT = "\u202b";

  private static final String END_OF_IT = "\u202c";
  private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CARDS = TaggedPdf.style(ToolkitFiles.class, "cards.css");
  private static final List<String> PICTURES =
      List.of("how-to-report", "papers-and-pay", "not-in-trouble", "helpline");
  private static final Map<String, String> TYPES =
      Map.of(
          "pptx",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "docx",
          WordDocuments.TYPE,
          "pdf",
          "application/pdf",
          "zip",
          "application/zip");

  private final ToolkitTexts texts;
  private final Messages messages;
  private final PublicPages pages;
  private final WordDocuments documents;
  private final TaggedPdf pdf;
  private final TemplateEngine templates;
  private final Partnership partnership;
  private final Words words;
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();

  ToolkitFiles(
      ToolkitTexts texts,
      Messages messages,
      PublicPages pages,
      WordDocuments documents,
      TaggedPdf pdf,
      TemplateEngine templates,
      Partnership partnership,
      Words words) {
    this.texts = texts;
    this.words = words;
    this.messages = messages;
    this.pages = pages;
    this.documents = documents;
    this.pdf = pdf;
    this.templates = templates;
    this.partnership = partnership;
  }

  static String type(String file) {
    return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/plain");
  }

  /**
   * The file of a name; drawn once for as long as nothing in it changes.
   *
   * @param in the language in which somebody wants it: where nobody signed that, or its words find
   *     no room, it is in English
   */
  Drawn file(ToolkitItem item, String file, Language in) {
    Asked asked = asked(item, file, texts.said(item, in));
    if (weight.get() > MOST_KEPT) {
      kept.clear();
      weight.set(0);
    }
    byte[] drawn =
        kept.computeIfAbsent(
            file + "\n" + asked + from(), key -> weighed(key, draw(item, file, asked)));
    return drawn.length == 0 && asked.in() != Language.ENGLISH
        ? file(item, file, Language.ENGLISH)
        : new Drawn(drawn, asked.in());
  }

  /** What it is found by holds all its words, and weighs too. */
  private byte[] weighed(String key, byte[] drawn) {
    weight.addAndGet(key.length() + (long) drawn.length);
    return drawn;
  }

  /** A file, and the language that it is in. */
  record Drawn(byte[] bytes, Language in) {}

  /** What a file is made of. */
  private record Asked(
      ToolkitText text, Language in, List<ApprovedSentence> pictures, List<PageWords> settings) {}

  /**
   * Cards are English in a language in which no page of a place is signed, or none can be drawn.
   */
  private Asked asked(ToolkitItem item, String file, ToolkitTexts.Said said) {
    Language in = said.language();
    List<PageWords> settings = item == ToolkitItem.SIGNS ? settings(in) : List.of();
    boolean none = item == ToolkitItem.SIGNS && settings.isEmpty();
    boolean undrawn = file.endsWith(".pdf") && !Sheet.possible();
    if (in != Language.ENGLISH && (none || undrawn)) {
      return asked(item, file, texts.said(item, Language.ENGLISH));
    }
    return new Asked(
        said.text(), in, item == ToolkitItem.SOCIAL ? pictures(in) : List.of(), settings);
  }

  /** What the pages of places say today: one that is stopped or taken off says nothing. */
  private List<PageWords> settings(Language in) {
    List<PageWords> said = new ArrayList<>();
    for (Shown each : pages.list(Set.of(Kind.SETTING), in)) {
      PageWords words = each.words();
      if (words != null && each.language() == in) {
        said.add(words);
      }
    }
    return said;
  }

  /** Each in its language or, where nobody has signed that, in English. */
  private List<ApprovedSentence> pictures(Language in) {
    Map<String, ApprovedSentence> said = new TreeMap<>();
    messages.current(Language.ENGLISH).forEach(each -> said.put(each.key(), each));
    messages.current(in).forEach(each -> said.put(each.key(), each));
    return said.values().stream().filter(each -> PICTURES.contains(each.key())).toList();
  }

  private byte[] draw(ToolkitItem item, String file, Asked asked) {
    ToolkitText text = asked.text();
    if (file.endsWith(".pptx")) {
      return ToolkitSlides.draw(text, from());
    }
    if (file.endsWith(".pdf")) {
      ToolkitCards cards = cards(item, text, asked.settings());
      return asked.in() == Language.ENGLISH
          ? pdf.draw("library/print/cards.jte", cards, CARDS)
          : CardSheets.draw(cards, asked.in()).orElse(NO_ROOM);
    }
    if (file.endsWith(".zip")) {
      return parcel(text, asked.pictures(), asked.in());
    }
    return item == ToolkitItem.QUIZ ? quiz(text, asked.in()) : words(text, asked.in());
  }

  private String from() {
    return partnership.name() + ", " + texts.report() + ". Open Government Licence v3.0";
  }

  private ToolkitCards cards(ToolkitItem item, ToolkitText text, List<PageWords> settings) {
    List<ToolkitCards.Card> cards = new ArrayList<>();
    if (item == ToolkitItem.SIGNS) {
      List<String> foot = text.parts().stream().flatMap(each -> each.items().stream()).toList();
      for (int at = 0; at < settings.size(); at++) {
        PageWords each = settings.get(at);
        List<String> signs = PageWords.items(each.see());
        boolean last = at == settings.size() - 1;
        cards.add(new ToolkitCards.Card(each.title(), signs, foot, last));
      }
    } else {
      List<String> none = List.of();
      List<ToolkitText.Part> parts = text.parts();
      // Two halves, for a front and a back.
      for (ToolkitText.Part each : parts) {
        List<String> lines = Stream.concat(each.items().stream(), each.words().stream()).toList();
        boolean last = each == parts.getLast();
        cards.add(new ToolkitCards.Card(each.heading(), lines, none, last));
      }
    }
    return new ToolkitCards(text.title(), from(), cards);
  }

  private WordDocument begin(ToolkitText text, Language in) {
    return documents
        .begin(text.title(), made(text.review()), null)
        .heading(1, set(in, text.title()));
  }

  /** A line of a language that is written from right to left says so by itself. */
  private static String set(Language in, String line) {
    return in.direction().equals("rtl") ? FROM_THE_RIGHT + line + END_OF_IT : line;
  }

  /** A year before it is looked at again: the day itself would change the file each day. */
  private static Instant made(LocalDate review) {
    return review.minusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private byte[] words(ToolkitText text, Language in) {
    WordDocument document = begin(text, in);
    for (ToolkitText.Part part : text.parts()) {
      document.heading(2, set(in, part.heading()));
      part.words().forEach(each -> document.words(set(in, each)));
      part.items().forEach(each -> document.words(set(in, "• " + each)));
    }
    return document.words(from()).bytes();
  }

  private byte[] quiz(ToolkitText text, Language in) {
    List<Quiz.Question> questions = Quiz.read(text.body());
    WordDocument document = begin(text, in);
    for (int at = 0; at < questions.size(); at++) {
      Quiz.Question each = questions.get(at);
      document.heading(2, set(in, at + 1 + ". " + each.words()));
      each.choices().forEach(choice -> document.words(set(in, "☐ " + choice.words())));
    }
    document.heading(1, set(in, words.say(in, "library.toolkit.answers")));
    for (int at = 0; at < questions.size(); at++) {
      Quiz.Question each = questions.get(at);
      document.asked(set(in, at + 1 + ". " + each.right()), List.of(set(in, each.reason())));
    }
    return document.words(from()).bytes();
  }

  private byte[] parcel(ToolkitText text, List<ApprovedSentence> pictures, Language in) {
    StringBuilder said = new StringBuilder(text.title() + "\n\n");
    for (ToolkitText.Part part : text.parts()) {
      said.append(part.heading()).append('\n');
      Stream.concat(part.words().stream(), part.items().stream())
          .forEach(each -> said.append(each).append('\n'));
      said.append('\n');
    }
    pictures.forEach(
        each ->
            said.append("Words of ")
                .append(each.key())
                .append(".svg: ")
                .append(each.text())
                .append(each.language() == in ? "" : ToolkitTexts.IN_ENGLISH)
                .append('\n'));
    said.append('\n').append(from()).append('\n');
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, "posts.txt", said.toString());
        for (ApprovedSentence each : pictures) {
          put(zip, each.key() + ".svg", picture(each, SentencePicture.LARGE));
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST_OF_ZIP);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** A sentence as a drawing. */
  String picture(ApprovedSentence sentence, SentencePicture.Look look) {
    Language in = sentence.language();
    return picture(
        SentencePicture.of(
            in.tag(), in.direction().equals("rtl"), sentence.text(), partnership.name(), look));
  }

  private String picture(SentencePicture picture) {
    StringOutput drawn = new StringOutput();
    templates.render("library/picture.jte", picture, drawn);
    return drawn.toString();
  }

  /** The same of words that are no message. */
  String picture(Language in, String words, SentencePicture.Look look) {
    return picture(
        SentencePicture.of(
            in.tag(), in.direction().equals("rtl"), words, partnership.name(), look));
  }
}
