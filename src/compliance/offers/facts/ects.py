from compliance.offers.model import *
class M(Frozen):
    ects: Fact[float]=Fact()
    modules: Fact[int]=Fact()
def extract_modules(t): return M()
