package org.lodestar.journeys;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of a page in a browser, looked for when they are used. */
record BrowserPart(Locator found) implements Part {
  @Override
  public Part at(String css) {
    return new BrowserPart(found.locator(css));
  }

  @Override
  public Part having(String text) {
    return new BrowserPart(found.filter(new Locator.FilterOptions().setHasText(text)));
  }

  @Override
  public Part nth(int place) {
    return new BrowserPart(found.nth(place));
  }

  @Override
  public Part shown() {
    return new BrowserPart(found.locator("visible=true"));
  }

  @Override
  public Part ticked() {
    return new BrowserPart(found.and(found.page().locator(":checked")));
  }

  @Override
  public int count() {
    return found.count();
  }

  @Override
  public List<String> texts() {
    return found.allInnerTexts();
  }

  @Override
  public List<String> wholeTexts() {
    return found.allTextContents();
  }

  @Override
  public String text() {
    return found.first().innerText().strip();
  }

  @Override
  public String value() {
    return found.inputValue();
  }

  @Override
  public @Nullable String attribute(String name) {
    return found.getAttribute(name);
  }

  @Override
  public boolean isChecked() {
    return found.isChecked();
  }

  @Override
  public boolean isShown() {
    return found.isVisible();
  }

  @Override
  public void click() {
    found.click();
  }

  @Override
  public void check() {
    found.check();
  }

  @Override
  public void uncheck() {
    found.uncheck();
  }

  @Override
  public void fill(String text) {
    found.fill(text);
  }

  @Override
  public void enter() {
    found.press("Enter");
  }

  @Override
  public void pick(String choice) {
    found.selectOption(choice);
  }

  @Override
  public void attach(Path... files) {
    found.setInputFiles(files);
  }

  @Override
  public List<Part> all() {
    return found.all().stream().<Part>map(BrowserPart::new).toList();
  }
}
