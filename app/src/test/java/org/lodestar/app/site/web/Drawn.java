package org.lodestar.app.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.NavItem;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Reading;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Draws templates without a server. */
public final class Drawn {
  private static final TemplateEngine ENGINE = engine();

  /** All languages' words, read once: to read them takes longer than any test that asks. */
  private static final Words WORDS = read();

  private Drawn() {}

  private static TemplateEngine engine() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  public static Words words() {
    return WORDS;
  }

  private static Words read() {
    try {
      return new Words(WordFiles.read(), WordFiles.publicWords(), true);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static Page page(Language language, @Nullable Viewer viewer) {
    return new Page(
        words(),
        new Reading(language, List.of(Language.values()), true, false),
        "/here",
        "nonce",
        new Invented(),
        viewer,
        List.of(
            new NavItem("Inbox", "/inbox", Area.WORRIES, true, false),
            new NavItem("Take a concern", "/concerns/take", Area.WORRIES, false, false),
            new NavItem("Ready words", "/ready-words", Area.WORRIES, false, true),
            new NavItem("Cases", "/cases", Area.PEOPLE, false, false)),
        () -> new Page.Csrf("_csrf", "token\"<"),
        name -> "/assets/0/" + name,
        Optional::empty,
        _ -> Optional.empty(),
        Map::of);
  }

  static Form form(Object values, Page page) {
    return new Form(new BeanPropertyBindingResult(values, "form"), page);
  }

  static Form form(BindingResult result, Page page) {
    return new Form(result, page);
  }

  public static Document draw(String template, Map<String, Object> parameters) {
    return Jsoup.parse(text(template, parameters));
  }

  static String text(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    ENGINE.render(template + ".jte", new HashMap<>(parameters), output);
    return output.toString();
  }

  private static class Invented implements Partnership {
    @Override
    public String name() {
      return "Brookshire <Partnership>";
    }

    @Override
    public boolean demonstration() {
      return true;
    }
  }

  /** A worker who may do everything. */
  record Anybody(String displayName, String organisation) implements Viewer {
    @Override
    public boolean may(Enum<?> action) {
      return true;
    }
  }
}
