package org.lodestar.journeys;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that run in a careless page: every way that we know of to get from words to a script, in
 * markup, attributes, addresses, styles, templates, foreign namespaces and by odd characters. Each
 * would open a dialog, or ask for an address that holds {@link #MARK}. Control characters and
 * direction overrides are not among them: no form takes those.
 */
final class ScriptCorpus {
  /** Stands in each address that only a script or a careless element would ask for. */
  static final String MARK = "zzran";

  private static final String CALL = "alert('" + MARK + "')";

  /** Elements that begin by themselves. */
  private static final List<String> SELF_STARTING =
      List.of(
          "img src=x onerror",
          "svg onload",
          "svg/onload",
          "body onload",
          "video src=x onerror",
          "audio src=x onerror",
          "input autofocus onfocus",
          "select autofocus onfocus",
          "textarea autofocus onfocus",
          "details open ontoggle",
          "marquee onstart",
          "iframe onload",
          "object data=x onerror",
          "embed src=x onload",
          "style onload",
          "link rel=stylesheet href=/x onerror",
          "script src=/x onerror",
          "p style='animation:x' onanimationstart",
          "p popover id=x onbeforetoggle",
          "a autofocus tabindex=0 onfocus",
          "svg><animate onbegin",
          "svg><set attributeName=x onbegin",
          "math><mtext autofocus tabindex=0 onfocus",
          "video><source onerror",
          "picture><img src=x onerror",
          "div hx-on::load",
          "div hx-on:htmx:load");

  /** What an unwary page might be in the middle of. */
  private static final List<String> WAYS_OUT =
      List.of(
          "\">",
          "'>",
          "`>",
          "-->",
          "]]>",
          "</title>",
          "</textarea>",
          "</script>",
          "</style>",
          "</noscript>",
          "</template>",
          "</select>",
          "</svg>",
          "</option>",
          "\\\">",
          "&quot;>");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:" + CALL,
          "JaVaScRiPt:" + CALL,
          "java\tscript:" + CALL,
          "java\nscript:" + CALL,
          "&#106;avascript:" + CALL,
          "&#x6A;&#x61;vascript:" + CALL,
          " javascript:" + CALL,
          "javascript://example.org/%0a" + CALL,
          "data:text/html,<script>" + CALL + "</script>",
          "data:image/svg+xml,<svg onload=" + CALL + ">",
          "vbscript:msgbox(1)",
          "//zzran.example/x",
          "https:zzran.example");

  private static final List<String> FROM_ADDRESS =
      List.of(
          "<a href=\"%s\">look</a>",
          "<iframe src=\"%s\"></iframe>",
          "<form action=\"%s\"><button autofocus>go</button></form>");

  private static final List<String> ALONE =
      List.of(
          "<script>" + CALL + "</script>",
          "<scr<script>ipt>" + CALL + "</scr</script>ipt>",
          "<SCRIPT SRC=/zzran.js></SCRIPT>",
          "<script/zzran>" + CALL + "</script>",
          "<script\n>" + CALL + "</script\n>",
          "<script type=module>import '/zzran.js'</script>",
          "\u003cscript\u003e" + CALL + "\u003c/script\u003e",
          "\\u003cscript\\u003e" + CALL + "\\u003c/script\\u003e",
          "%3Cscript%3E" + CALL + "%3C/script%3E",
          "&lt;script&gt;" + CALL + "&lt;/script&gt;",
          "&amp;lt;script&amp;gt;" + CALL,
          "\uFF1Cscript\uFF1E" + CALL + "\uFF1C/script\uFF1E",
          "\u200F<img src=x onerror=" + CALL + ">\u200E",
          "<meta http-equiv=refresh content=\"0;url=/zzran\">",
          "<base href=//zzran.example/>",
          "<link rel=prefetch href=/zzran>",
          "<img src=/zzran.png>",
          "<style>@import '/zzran.css';</style>",
          "<p style=\"background:url(/zzran.png)\">x</p>",
          "<object data=/zzran></object>",
          "<video poster=/zzran.png></video>",
          "<table background=/zzran.png>",
          "<svg><script>" + CALL + "</script></svg>",
          "<svg><use href='data:image/svg+xml,<svg id=x onload=" + CALL + ">#x'></svg>",
          "<svg><foreignObject><img src=x onerror=" + CALL + "></foreignObject></svg>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror="
              + CALL
              + "&gt;\">",
          "<noscript><p title=\"</noscript><img src=x onerror=" + CALL + ">\">",
          "<svg></p><style><a id=\"</style><img src=x onerror=" + CALL + ">\">",
          "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=" + CALL + ">",
          "<template><img src=x onerror=" + CALL + "></template>",
          "<select><template shadowrootmode=open><img src=x onerror=" + CALL + ">",
          "<isindex action=javascript:" + CALL + " type=image>",
          "<div hx-get=/zzran hx-trigger=load>x</div>",
          "<div data-hx-get=/zzran data-hx-trigger=load>x</div>",
          "<div hx-ext=x hx-vals='js:{a:" + CALL + "}' hx-post=/zzran hx-trigger=load>x</div>",
          "${" + CALL + "}",
          "#{" + CALL + "}",
          "@{" + CALL + "}",
          "!{" + CALL + "}",
          "{{constructor.constructor(\"" + CALL + "\")()}}",
          "{{7*7}}${7*7}<%= 7*7 %>",
          "@`" + CALL + "`",
          "@template.site.star()",
          "$unsafe{\"<script>\"}",
          "{0,number,#<script>" + CALL + "</script>}",
          "'-" + CALL + "-'",
          "\";" + CALL + ";//",
          "\\';" + CALL + ";//",
          "*/" + CALL + "/*",
          "=cmd|'/c calc'!A1<svg onload=" + CALL + ">",
          "]]><script>" + CALL + "</script><![CDATA[",
          "<!--[if gte IE 4]><script>" + CALL + "</script><![endif]-->",
          "<?xml-stylesheet href=\"javascript:" + CALL + "\"?>",
          "<xss autofocus tabindex=1 onfocus=" + CALL + ">",
          "<img src=x:x onerror\u00A0=" + CALL + ">",
          "<img src=x onerror=&#97;lert('zzran')>",
          "<a href=/ ping=/zzran>x</a>",
          "<button popovertarget=x onclick=" + CALL + " autofocus accesskey=x>x</button>",
          "<input type=image src=/zzran.png>",
          "<iframe srcdoc=\"<script>" + CALL + "</script>\"></iframe>");

  private ScriptCorpus() {}

  /** More than 120 texts, none twice. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>(ALONE);
    SELF_STARTING.forEach(start -> texts.add("<" + start + "=\"" + CALL + "\">"));
    WAYS_OUT.forEach(out -> texts.add("x" + out + "<img src=x onerror=" + CALL + ">"));
    WAYS_OUT.stream()
        .limit(3)
        .forEach(
            out -> texts.add("x" + out.charAt(0) + " autofocus onfocus=" + CALL + " y=" + out));
    ADDRESSES.forEach(
        address -> FROM_ADDRESS.forEach(element -> texts.add(element.replace("%s", address))));
    return texts.stream().distinct().toList();
  }
}
