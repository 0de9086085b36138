package org.lodestar.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A browser without script and without a window: it sends what such a browser would send and lets
 * only that be used which a person could see and use. Each page whose shape is new in this run is
 * shown in a browser once, as it came.
 */
final class PlainScreen implements Screen {
  private static final String NAMED = "button, a[href], input[type=submit], [role=button]";

  private final String base;
  private final Wire wire;
  private final Deque<String> before = new ArrayDeque<>();
  private @Nullable Answer answer;
  private Document page = Document.createShell("");
  private String address = "about:blank";

  PlainScreen(String base) {
    this.base = base;
    wire = new Wire(base);
  }

  @Override
  public void open(String wanted) {
    show(wire.get(wanted), wanted);
  }

  /** A file is saved, and the page stays. */
  private void show(Answer got, String wanted) {
    if (got.isSaved()) {
      return;
    }
    before.push(address);
    answer = got;
    address = got.address() + fragment(wanted);
    page = got.isPage() ? Jsoup.parse(got.text(), got.address()) : text(got);
    page.outputSettings().prettyPrint(false);
    faults().addAll(Policy.broken(got, page));
  }

  private static String fragment(String wanted) {
    int at = wanted.indexOf('#');
    return at < 0 ? "" : wanted.substring(at);
  }

  /** What is no page is shown as its text. */
  private static Document text(Answer got) {
    Document page = Document.createShell(got.address());
    page.body().appendElement("pre").text(got.text());
    return page;
  }

  /** Goes where a link leads. */
  void follow(Element link) {
    String to = URI.create(address).resolve(link.attr("href").strip()).toString();
    if (to.contains("#") && to.replaceFirst("#.*", "").equals(address.replaceFirst("#.*", ""))) {
      address = to;
    } else {
      open(to);
    }
  }

  /** Sends the form of a button. */
  void press(Element button) {
    if (List.of("button", "reset").contains(button.attr("type"))) {
      throw new AssertionError("Does nothing without script: " + button.outerHtml());
    }
    sent(Filled.by(page, button));
  }

  private void sent(Filled form) {
    show(form.sendBy(wire), "");
  }

  /** Enter in a field sends its form. */
  void enter(Element field) {
    sent(Filled.byEnter(page, field));
  }

  /** The other choices of which only one can be made. */
  List<Element> others(Element radio) {
    Element form = radio.closest("form");
    return (form == null ? page : form)
        .select("input[type=radio]").stream()
            .filter(each -> each.attr("name").equals(radio.attr("name")))
            .toList();
  }

  /** What a label belongs to. */
  Part labelled(Element label) {
    Element control =
        label.hasAttr("for")
            ? page.getElementById(label.attr("for"))
            : label.selectFirst("input, select, textarea");
    return part("label " + label.text(), control == null ? List.of() : List.of(control));
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public int status() {
    return shown().status();
  }

  private Answer shown() {
    return Objects.requireNonNull(answer, "no page is open");
  }

  @Override
  public String source() {
    return page.outerHtml();
  }

  @Override
  public String words() {
    return Reading.of(page.body());
  }

  @Override
  public Part at(String css) {
    return part(css, page.select(css));
  }

  @Override
  public Part named(String name) {
    return part("button or link " + name, select(NAMED, each -> isCalled(each, name))).first();
  }

  private static boolean isCalled(Element control, String name) {
    return Reading.isShown(control) && nameOf(control).equals(Reading.oneLine(name));
  }

  private static String nameOf(Element control) {
    if (control.hasAttr("aria-label")) {
      return Reading.oneLine(control.attr("aria-label"));
    }
    if (control.normalName().equals("input")) {
      return control.attr("value");
    }
    Element copy = control.clone();
    copy.select("[aria-hidden=true], [hidden]").remove();
    copy.select("img[alt]").forEach(image -> image.text(image.attr("alt")));
    return Reading.oneLine(copy.wholeText());
  }

  @Override
  public Part labelled(String label) {
    List<Element> labels =
        select("label", each -> Reading.plain(each).equals(Reading.oneLine(label)));
    List<Element> controls =
        labels.stream().flatMap(each -> ((PlainPart) labelled(each)).found().stream()).toList();
    return part("label " + label, controls);
  }

  private List<Element> select(String css, Predicate<Element> wanted) {
    return page.select(css).stream().filter(wanted).toList();
  }

  private Part part(String what, List<Element> found) {
    return new PlainPart(this, what, found);
  }

  @Override
  public Answer fetch(String wanted) {
    return wire.get(wanted);
  }

  @Override
  public Answer save(Part link) {
    Element control = ((PlainPart) link).one();
    if (!Reading.isShown(control)) {
      throw new AssertionError("Cannot be seen: " + control.outerHtml());
    }
    Answer saved =
        control.normalName().equals("a")
            ? wire.get(URI.create(address).resolve(control.attr("href")).toString())
            : Filled.by(page, control).sendBy(wire);
    if (!saved.isSaved() && !control.hasAttr("download")) {
      throw new AssertionError("Is no file: " + saved.address() + " " + saved.status());
    }
    return saved;
  }

  @Override
  public void reload() {
    open(address);
  }

  @Override
  public void back() {
    String to = before.pop();
    open(to);
    before.pop();
  }

  @Override
  public void settle() {}

  @Override
  public boolean waits() {
    return false;
  }

  @Override
  public void look() {
    if (answer != null && answer.isPage() && address.startsWith(base)) {
      Sweep.see(answer, Shape.of(base, address, page));
    }
  }

  /** Only a browser draws. */
  @Override
  public void assertEndsWithin(String css, int pixels) {}

  @Override
  public void assertFits() {
    Sweep.assertFits(shown());
  }

  @Override
  public void keep(String picture, ViewportSize size) {
    Sweep.keep(shown(), page, picture, size);
  }

  @Override
  public byte[] print() {
    return Sweep.print(shown());
  }

  @Override
  public List<String> addresses() {
    return wire.addresses();
  }

  @Override
  public List<String> faults() {
    return wire.faults();
  }

  @Override
  public Set<String> cookies() {
    return wire.cookies().names();
  }

  @Override
  public Page page() {
    throw new UnsupportedOperationException("This walk has no browser");
  }

  @Override
  public Wire wire() {
    return wire;
  }

  @Override
  public void close() {}
}
