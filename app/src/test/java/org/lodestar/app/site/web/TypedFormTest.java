package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.site.AsTyped;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.site.TypedUncertainDate;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

class TypedFormTest {
  enum Sort {
    SHOP,
    FARM
  }

  record Answers(
      @NotBlank String place,
      @Size(max = 20) String story,
      @NotNull @Nullable Sort sort,
      List<String> notes,
      List<Sort> seen,
      @AsTyped @Nullable String secret,
      @ReadableDate(required = true) @Nullable TypedDate day,
      @ReadableDate @Nullable TypedUncertainDate when) {}

  @Controller
  static class Questions {
    @Nullable Answers kept;
    @Nullable BindingResult result;

    @PostMapping("/questions")
    String take(@Valid @ModelAttribute("form") @Nullable Answers form, BindingResult errors) {
      kept = form;
      result = errors;
      return "done";
    }
  }

  private final Questions questions = new Questions();
  private final MockMvc browser = browser(questions);

  private static MockMvc browser(Questions questions) {
    var conversions = new DefaultFormattingConversionService();
    conversions.addConverter(new TypedText());
    conversions.addConverter(new TypedSecret());
    conversions.addConverter(new OneAnswer(conversions));
    return MockMvcBuilders.standaloneSetup(questions)
        .setConversionService(conversions)
        .setControllerAdvice(new Binding())
        .setSingleView((model, request, response) -> {})
        .build();
  }

  @BeforeEach
  void forget() {
    questions.kept = null;
  }

  @Test
  void goodAnswersArriveNormalisedAndTrimmed() throws Exception {
    Form form = send(good().param("place", "  Cafe\u0301 \r\n lane  "));
    assertThat(form.problems()).isEmpty();
    Answers kept = Objects.requireNonNull(questions.kept);
    assertThat(kept.place()).isEqualTo("Caf\u00e9 \n lane");
    assertThat(kept.sort()).isEqualTo(Sort.FARM);
    assertThat(kept.seen()).containsExactly(Sort.SHOP, Sort.FARM);
    assertThat(Objects.requireNonNull(kept.day()).date())
        .hasValueSatisfying(date -> assertThat(date).hasToString("2026-02-28"));
  }

  @Test
  void aSecretKeepsItsOuterSpaces() throws Exception {
    send(good().param("place", " x ").param("secret", "  Cafe\u0301 lane  "));
    Answers kept = Objects.requireNonNull(questions.kept);
    assertThat(kept.secret()).isEqualTo("  Caf\u00e9 lane  ");
    assertThat(kept.place()).isEqualTo("x");
  }

  @Test
  void oneAnswerWithACommaStaysOneAnswer() throws Exception {
    send(good().param("place", "x").param("notes", "red, blue"));
    assertThat(Objects.requireNonNull(questions.kept).notes()).containsExactly("red, blue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b", "a\ud800b", "a\udc00", "a\u0007b", "a\u202eb", "a\u2066b", "a\u0085b"})
  void aHiddenCharacterIsToldAtItsFieldAndEverythingElseIsKept(String typed) throws Exception {
    Form form = send(good().param("place", typed).param("story", "A story"));
    assertThat(form.problems()).extracting(Form.Problem::field).containsExactly("place");
    assertThat(form.error("place")).startsWith("Your answer has a hidden character");
    assertThat(form.value("place")).matches("ab?");
    assertThat(form.value("story")).isEqualTo("A story");
    assertThat(form.chosen("sort", "FARM")).isTrue();
    assertThat(form.chosen("seen", "SHOP")).isTrue();
    assertThat(form.value("day.day")).isEqualTo("28");
  }

  @Test
  void hiddenCharactersInAListAreRefusedToo() throws Exception {
    Form form = send(good().param("place", "x").param("notes", "fine", "a\u0000b"));
    assertThat(form.error("notes")).startsWith("Your answer has a hidden character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; drop table x; --",
        "${7*7} #{1} {{x}}",
        "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udc67",
        "\u200fשלום\u200e",
        "%00 %ff \\u0000"
      })
  void strangeButHonestTextIsKeptAsItIs(String typed) throws Exception {
    send(good().param("place", typed));
    assertThat(Objects.requireNonNull(questions.kept).place()).isEqualTo(typed);
  }

  @Test
  void allErrorsAreToldAtOnceInTheOrderOfTheQuestions() throws Exception {
    Form form =
        send(
            post("/questions")
                .param("story", "x".repeat(21))
                .param("day.day", "31")
                .param("day.month", "2")
                .param("day.year", "2026"));
    assertThat(form.problems())
        .extracting(Form.Problem::field)
        .containsExactly("place", "story", "sort", "day");
    assertThat(form.error("story")).isEqualTo("Your answer must have between 0 and 20 characters");
    assertThat(form.value("day.month")).isEqualTo("2");
  }

  @Test
  void anUnknownAnswerIsAnErrorAndNotAFault() throws Exception {
    Form form = send(post("/questions").param("place", "x").param("sort", "CASTLE"));
    assertThat(form.error("sort")).isEqualTo("Choose one of the answers");
  }

  @Test
  void aBlankDateThatIsNeededIsAnError() throws Exception {
    Form blank =
        send(
            post("/questions")
                .param("place", "x")
                .param("story", "")
                .param("sort", "FARM")
                .param("day.day", ""));
    assertThat(blank.error("day")).isEqualTo("Enter a real date, like 24 11 2026");
  }

  private Form send(MockHttpServletRequestBuilder request) throws Exception {
    browser.perform(request);
    return Drawn.form(Objects.requireNonNull(questions.result), Drawn.page(Language.ENGLISH, null));
  }

  private static MockHttpServletRequestBuilder good() {
    return post("/questions")
        .param("sort", "FARM")
        .param("seen", "SHOP", "FARM")
        .param("day.day", "28")
        .param("day.month", "2")
        .param("day.year", "2026");
  }
}
