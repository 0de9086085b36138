package org.lodestar.app.site.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;

/**
 * Marks what a page says in English because its language has no words for it, so that a voice reads
 * it as English and right-to-left words around it do not turn it. It is done here, where all words
 * of all pages pass, and not page by page.
 */
class MarkedOutput extends OwaspHtmlTemplateOutput {
  /** Elements that hold text alone. */
  private static final Set<String> TEXT_ONLY =
      Set.of("title", "option", "textarea", "script", "style", "text");

  private final Page page;
  private boolean inText;

  MarkedOutput(TemplateOutput output, Page page) {
    super(output);
    this.page = page;
  }

  @Override
  public void setContext(@Nullable String element, @Nullable String attribute) {
    super.setContext(element, attribute);
    inText = attribute == null && element != null && !TEXT_ONLY.contains(element);
  }

  @Override
  public void writeUserContent(@Nullable String words) {
    if (words != null && inText && page.borrowed(words)) {
      writeContent("<span lang=\"en\" dir=\"ltr\">");
      super.writeUserContent(words);
      writeContent("</span>");
    } else {
      super.writeUserContent(words);
    }
  }
}
