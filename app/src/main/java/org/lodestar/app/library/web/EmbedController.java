package org.lodestar.app.library.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A sentence for the websites of partners: as a small frame and as a picture. On a page that we do
 * not know it can do nothing: there is no script, no button, no cookie and no form in it, and it
 * leads to one page, that of whom it is written for. It is kept for an hour at most, so that a
 * change reaches every page.
 */
@Controller
public class EmbedController {
  static final String PATH = "/embed";
  private static final String WHY = "what partners show on their own websites";
  private static final String HOUR = "public, max-age=3600, must-revalidate";

  /** What is not said just now may be said again soon. */
  private static final String MINUTES = "public, max-age=300, must-revalidate";

  private static final String STYLE = TaggedPdf.style(EmbedController.class, "frame.css");
  private static final String FRAME_POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors *";
  private static final String PICTURE_POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; sandbox";

  private final Messages messages;
  private final ToolkitFiles files;
  private final TemplateEngine templates;
  private final Words words;
  private final Languages languages;
  private final Partnership partnership;
  private final OwnAddress address;

  EmbedController(
      Messages messages,
      ToolkitFiles files,
      TemplateEngine templates,
      Words words,
      Languages languages,
      Partnership partnership,
      OwnAddress address) {
    this.messages = messages;
    this.files = files;
    this.templates = templates;
    this.words = words;
    this.languages = languages;
    this.partnership = partnership;
    this.address = address;
  }

  /**
   * Where a sentence leads: whoever saw something tells it, and is not sent to the page of those
   * who are exploited.
   *
   * @param words key of what the link says
   */
  private record Way(String path, String words) {
    private static final Way HELP = new Way("/help", "library.help.title");
    private static final Way REPORT = new Way("/report", "library.worried.button");
    private static final Way WORK = new Way("/professionals", "library.work.report.title");

    static Way of(Message.Audience audience) {
      return switch (audience) {
        case EXPLOITED -> HELP;
        case EVERYBODY, WORRIED -> REPORT;
        case PARTNERS -> WORK;
      };
    }
  }

  /**
   * What stands in a frame.
   *
   * @param text empty while the sentence may not be said
   * @param to the page of whom it is written for
   */
  public record Frame(String tag, String dir, String from, String text, String to, String link) {}

  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The code to copy: a plain link, a frame, a picture. */
  @GetMapping(PATH)
  @Open(WHY)
  String codes(@RequestParam(name = "in", defaultValue = "en") String tag, Page page, Model model) {
    Language in = Language.of(tag);
    List<EmbedPage.Said> said = messages.current(in).stream().map(each -> said(each, in)).toList();
    List<Language> spoken = List.copyOf(messages.languages());
    model.addAttribute("model", new EmbedPage(said, in, spoken));
    return "library/embed";
  }

  private EmbedPage.Said said(ApprovedSentence sentence, Language in) {
    String parameters = in == Language.ENGLISH ? "" : "?lang=" + in.tag();
    String frame = address.orLocal() + PATH + "/" + sentence.key() + parameters;
    String picture = address.orLocal() + PATH + "/" + sentence.key() + ".svg" + parameters;
    String name =
        escaped(
            words.say(Language.ENGLISH, Way.of(sentence.audience()).words())
                + ". "
                + partnership.name());
    return new EmbedPage.Said(
        sentence.key(),
        sentence.text(),
        "<a href=\"%s\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">%s</a>"
            .formatted(frame, name),
        ("<iframe src=\"%s\" title=\"%s\" width=\"300\" height=\"120\" loading=\"lazy\""
                + " referrerpolicy=\"no-referrer\""
                + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>")
            .formatted(frame, name),
        ("<a href=\"%s\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">"
                + "<img src=\"%s\" alt=\"%s\" lang=\"%s\" referrerpolicy=\"no-referrer\"></a>")
            .formatted(frame, picture, alternative(sentence, in), spoken(in).tag()));
  }

  /**
   * What is heard where the picture is seen: where its link leads, in the language of the page that
   * says the words of the day. The words themselves and their number would grow old in a copy.
   */
  private String alternative(ApprovedSentence sentence, Language in) {
    return escaped(link(Way.of(sentence.audience()), in) + ". " + partnership.name());
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @GetMapping(PATH + "/{key}")
  @Open(WHY)
  ResponseEntity<String> frame(
      @PathVariable String key, @RequestParam(name = "lang", defaultValue = "en") String tag) {
    Optional<ApprovedSentence> found = found(key, Language.of(tag));
    Language in = found.map(ApprovedSentence::language).orElse(Language.ENGLISH);
    Way way = found.map(each -> Way.of(each.audience())).orElse(Way.HELP);
    String to = way.path() + (isOurs(in) && in != Language.ENGLISH ? "?lang=" + in.tag() : "");
    Frame frame =
        new Frame(
            in.tag(),
            in.direction(),
            partnership.name(),
            found.map(ApprovedSentence::text).orElse(""),
            to,
            link(way, in));
    StringOutput drawn = new StringOutput();
    templates.render("library/frame.jte", frame, drawn);
    String page = drawn.toString().replace("</head>", "<style>" + STYLE + "</style></head>");
    return answer(found.isPresent(), MediaType.TEXT_HTML, FRAME_POLICY, page);
  }

  /** Words of our own pages are said in a language only where its pages are shown. */
  private boolean isOurs(Language in) {
    return languages.offered().contains(in);
  }

  private Language spoken(Language in) {
    return isOurs(in) ? in : Language.ENGLISH;
  }

  private String link(Way way, Language in) {
    return words.say(spoken(in), way.words());
  }

  /** In the language that was asked for or, where nobody signed it, in English. */
  private Optional<ApprovedSentence> found(String key, Language in) {
    Optional<ApprovedSentence> found =
        messages.say(key, in).or(() -> messages.say(key, Language.ENGLISH));
    if (found.isEmpty() && !messages.known(key)) {
      throw new NotFound();
    }
    return found;
  }

  private static ResponseEntity<String> answer(
      boolean said, MediaType type, String policy, String body) {
    return ResponseEntity.ok()
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .header(HttpHeaders.CACHE_CONTROL, said ? HOUR : MINUTES)
        .header("Content-Security-Policy", policy)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(body);
  }

  @GetMapping(PATH + "/{key}.svg")
  @Open(WHY)
  ResponseEntity<String> picture(
      @PathVariable String key, @RequestParam(name = "lang", defaultValue = "en") String tag) {
    Optional<ApprovedSentence> found = found(key, Language.of(tag));
    String drawn =
        found
            .map(each -> files.picture(each, SentencePicture.SMALL))
            .orElseGet(
                () ->
                    files.picture(
                        Language.ENGLISH, link(Way.HELP, Language.ENGLISH), SentencePicture.SMALL));
    return answer(
        found.isPresent(), MediaType.parseMediaType("image/svg+xml"), PICTURE_POLICY, drawn);
  }
}
