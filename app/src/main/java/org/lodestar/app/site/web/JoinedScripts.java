package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Gives a script out with what it imports in its place, each once and within braces of its own, so
 * that a page asks for one file. What is imported by a call stays a file that is asked for when it
 * is needed.
 */
final class JoinedScripts implements ResourceTransformer {
  private static final Pattern IMPORT =
      Pattern.compile("^import \"\\./([a-z-]+\\.js)\";$", Pattern.MULTILINE);
  private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);

  @Override
  public Resource transform(
      HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    Resource asked = chain.transform(request, resource);
    String name = asked.getFilename();
    if (name == null || !name.endsWith(".js")) {
      return asked;
    }
    return new TransformedResource(asked, joined(asked).getBytes(StandardCharsets.UTF_8));
  }

  /** A script with all that it imports. */
  static String joined(Resource script) throws IOException {
    return joined(script, new HashSet<>());
  }

  private static String joined(Resource script, Set<String> held) throws IOException {
    StringBuilder all = new StringBuilder();
    Matcher each = IMPORT.matcher(script.getContentAsString(StandardCharsets.UTF_8));
    while (each.find()) {
      String name = each.group(1);
      each.appendReplacement(all, "");
      if (held.add(name)) {
        String piece = joined(script.createRelative(name), held);
        // Names within braces meet no others. A block exports nothing.
        all.append("{\n").append(EXPORT.matcher(piece).replaceAll("")).append("\n}");
      }
    }
    return each.appendTail(all).toString();
  }
}
