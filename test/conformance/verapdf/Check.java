import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Runs veraPDF over files: {@code Check 3a,ua1 FILE...}. Prints a line {@code file TAB profile TAB pass|fail} for each
 * pair, and after a failure a line {@code TAB count TAB rule TAB message} for each rule that was broken.
 */
public class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 1; index < arguments.length; index++) {
            for (String profile : arguments[0].split(",")) {
                check(arguments[index], profile);
            }
        }
    }

    private static void check(String file, String profile) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
        if (flavour == PDFAFlavour.NO_FLAVOUR) throw new IllegalArgumentException("unknown profile " + profile);
        try (InputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            System.out.println(file + "\t" + profile + "\t" + (result.isCompliant() ? "pass" : "fail"));
            for (Map.Entry<String, Integer> rule : brokenRules(result).entrySet()) {
                System.out.println("\t" + rule.getValue() + "\t" + rule.getKey());
            }
        }
    }

    private static Map<String, Integer> brokenRules(ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            counts.merge(rule + "\t" + assertion.getMessage().replaceAll("\\s+", " "), 1, Integer::sum);
        }
        return counts;
    }
}
